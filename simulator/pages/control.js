// The control page: every switch of both stand-ins, set as soon as it is touched, and their ledger.
import { ask, at, make, money, stripeMoney } from "/pages/page.js";

const YES_NO = [[true, "Yes"], [false, "No"]];
const CHAOS = [
  ["rate", "Share of all calls", "Every kind of fault, drawn by chance", "%"],
  ["seed", "Drawn from seed", "The same seed draws the same faults", ""],
];
// Each setting: its name in the control API, what a person calls it, a hint, and its choices or its unit.
// What the simulator does not know yet, or no more, is not shown; `whole` are set all together.
const SETTINGS = {
  "stripe-chaos": { path: "/_control/chaos", of: seen => seen.stripe.chaos, rows: CHAOS, whole: ["rate", "seed"] },
  "momo-chaos": { path: "/momo/_control/chaos", of: seen => seen.momo.chaos, rows: CHAOS, whole: ["rate", "seed"] },
  "switches": { path: "/_control/webhooks", of: seen => seen.stripe.switches, rows: [
    ["duplicate", "Each one twice", "", YES_NO],
    ["reorder", "In the wrong order", "", YES_NO],
    ["delay_s", "Late by", "", "s"],
    ["drop", "Never deliver the next", "", "events"],
    ["drop_rate", "Share that never comes", "Drawn by chance, as are those below", "%"],
    ["hold_rate", "Share held back", "Until they are let go", "%"],
    ["most_copies", "Each one up to", "", "times"],
    ["shuffle_s", "Each copy later by up to", "", "s"],
  ] },
  "stripe-settings": { path: "/_control/settings", of: seen => seen.stripe.settings, rows: [
    ["authorisation_delay_s", "The bank answers a card after", "", "s"],
    ["refund_outcome", "Refunds", "", [["succeeded", "Succeed"], ["pending", "Wait"], ["failed", "Fail"]]],
    ["refund_delay_s", "A refund fails after", "", "s"],
    ["delayed_outcome", "Bank debits", "", [["succeeded", "Succeed"], ["pending", "Wait"], ["failed", "Fail"]]],
    ["delayed_s", "A bank debit ends after", "", "s"],
  ] },
  "callback-settings": { path: "/momo/_control/settings", of: seen => seen.momo.settings, rows: [
    ["callback_method", "Told by", "MoMo calls once and never again", [["PUT", "PUT"], ["POST", "POST"], ["none", "Nobody"]]],
    ["callback_delay_s", "Late by", "", "s"],
  ] },
  "momo-settings": { path: "/momo/_control/settings", of: seen => seen.momo.settings, rows: [
    ["by_hand", "Payers answer", "By hand is done on the payer's phone", [[false, "By themselves"], [true, "By hand"]]],
    ["delay_s", "They approve after", "", "s"],
    ["delayed_s", "A delayed number pays after", "", "s"],
    ["expires_after_s", "Nobody answers: fails after", "", "s"],
    ["giving_back", "Refunds and transfers", "", [["succeeds", "Succeed"], ["waits", "Wait"], ["fails", "Fail"]]],
    ["token_life_s", "Access tokens last", "Of those issued from now on", "s"],
    ["reason_shape", "A reason is told as", "MoMo's sandbox and its schema differ", [["word", "A word"], ["object", "An object"]]],
    ["any_currency", "Take every currency", "MoMo itself never does", YES_NO],
  ] },
};
const STRIPE_FAULTS = [
  ["lost_after_commit", "Reply lost, work done"], ["lost_before_commit", "Reply lost, nothing done"], ["server_error", "Server error"],
  ["rate_limited", "Too many requests"], ["latency", "Slow answer"], ["late_reply", "Told before it is answered"], ["reader_busy", "Reader busy"], ["reader_offline", "Reader offline"],
  ["reader_timeout", "Reader times out"], ["reader_timeout_but_started", "Reader times out, yet it started"], ["reader_hardware_fault", "Reader is broken"],
  ["reader_invalid_location_for_payment", "Reader stands elsewhere"],
];
const STRIPE_PATHS = [["", "Wherever it fits"], ["POST /v1/payment_intents", "A payment is made"], ["GET /v1/payment_intents/*", "A payment is read"], ["POST /v1/payment_intents/*/cancel", "A payment is cancelled"], ["POST /v1/refunds", "A refund"], ["POST /v1/checkout/sessions", "A page to pay on is made"], ["POST /v1/terminal/readers/*", "A reader is asked"]];
const MOMO_FAULTS = STRIPE_FAULTS.slice(0, 6);
const MOMO_PATHS = [["*", "Whatever comes"], ["POST */requesttopay", "A payer is asked"], ["GET */requesttopay/*", "An answer is read"], ["POST */token", "A token"], ["POST */refund", "A refund"], ["GET */refund/*", "A refund is read"]];
const STUCK = [["", "Works"], ["before_card", "Takes no card"], ["after_card", "Hangs when charged"], ["connection_error", "Loses its connection"]];
const PHASES = { idle: "Waits for a sale", cart: "Shows the order", waiting: "Asks for a card", authorising: "Talks to the bank", approved: "Approved", declined: "Refused", cancelled: "Cancelled", failed: "It did not work" };
const SESSION_STATES = { open: ["Open", "open"], complete: ["Complete", "good"], expired: ["Expired", ""] };
let drawn = "", stopped = false, last = null;

async function act(method, path, body) {
  at("said").hidden = true;
  try { await ask(method, path, body); } catch (reason) { at("said").textContent = reason.message; at("said").hidden = false; }
  await look();
}

function segments(name, choices, choose) {
  const group = make("span", undefined, "segments");
  group.setAttribute("role", "group"); group.setAttribute("aria-label", name);
  for (const [value, words] of choices) {
    const button = make("button", words);
    button.type = "button"; button.dataset.value = String(value);
    button.onclick = () => choose(value);
    group.append(button);
  }
  return group;
}

function field(name, unit, choose) {
  const label = make("label", undefined, "pair"), input = make("input");
  const share = unit === "%";
  Object.assign(input, { type: "number", min: 0, max: share ? 100 : "", step: unit === "s" ? "any" : 1 });
  input.setAttribute("aria-label", unit ? `${name} (${unit})` : name);
  input.dataset.parts = share ? 100 : 1;
  input.onchange = () => { if (input.reportValidity() && input.value !== "") choose(Number(input.value) / input.dataset.parts); };
  label.append(input, unit);
  return label;
}

function select(choices, label) {
  const box = make("select");
  box.setAttribute("aria-label", label);
  for (const [value, words] of choices) { const option = make("option", words); option.value = value; box.append(option); }
  return box;
}

function buildSettings() {
  for (const [id, { path, rows, of, whole = [] }] of Object.entries(SETTINGS))
    for (const [key, name, hint, kind] of rows) {
      const row = make("div", undefined, "setting"), words = make("span", name, "name");
      const choose = value => act("PUT", path, { ...Object.fromEntries(whole.map(other => [other, of(last)[other]])), [key]: value });
      if (hint) words.append(make("small", hint));
      row.dataset.key = key;
      row.append(words, Array.isArray(kind) ? segments(name, kind, choose) : field(name, kind, choose));
      at(id).append(row);
    }
}

function buildArming(id, path, faults, paths) {
  const form = at(id), kind = select(faults, "What goes wrong"), match = select(paths, "When"), times = make("input"), seconds = make("input");
  Object.assign(times, { type: "number", min: 1, value: 1, required: true });
  Object.assign(seconds, { type: "number", min: 0, step: "any", value: 3, required: true });
  const labels = [["What", kind], ["When", match], ["Times", times], ["Seconds", seconds]].map(([words, control]) => { const label = make("label", words); label.append(control); return label; });
  const needed = () => { labels[3].hidden = !["latency", "late_reply"].includes(kind.value); };
  const last = make("p");
  last.append(labels[2], labels[3], make("button", "Arm it", "second"));
  form.append(labels[0], labels[1], last);
  kind.onchange = needed; needed();
  form.onsubmit = event => {
    event.preventDefault();
    const timed = labels[3].hidden ? {} : { seconds: Number(seconds.value) };
    act("POST", path, { kind: kind.value, match: match.value, count: Number(times.value), ...timed });
  };
}

function showSettings(seen) {
  for (const [id, { of }] of Object.entries(SETTINGS)) {
    const now = of(seen) ?? {};
    for (const row of at(id).children) {
      const value = now[row.dataset.key], input = row.querySelector("input");
      row.hidden = value === undefined;
      if (row.hidden) continue;
      if (input && input !== document.activeElement) input.value = Math.round(value * input.dataset.parts * 1000) / 1000;
      for (const button of row.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button.dataset.value === String(value)));
    }
  }
}

const line = (words, small, ...tools) => {
  const made = make("li"), first = make("span", words), last = make("span", undefined, "tools");
  if (small) first.append(make("small", small));
  last.append(...tools);
  made.append(first, ...(tools.length ? [last] : []));
  return made;
};
const press = (words, deed) => { const button = make("button", words, "quiet"); button.type = "button"; button.onclick = deed; return button; };
const fill = (id, lines, empty) => {
  if (at(id).contains(document.activeElement) && document.activeElement.tagName === "SELECT") return;
  at(id).replaceChildren(...(lines.length ? lines : empty ? [line(empty)] : []));
};

function showFaults(id, armed, faults, path) {
  const names = Object.fromEntries(faults);
  fill(id, armed.map(fault => line(names[fault.kind] ?? fault.kind.replaceAll("_", " "), fault.match, make("span", `${fault.count} ×`, "state bad"))));
  if (armed.length) at(id).append(line("", "", press("Take them away", () => act("DELETE", path))));
}

function showChaos(id, chaos, faults) {
  const names = Object.fromEntries(faults);
  at(id + "-chaos-panel").hidden = !chaos;
  fill(id + "-struck", Object.entries(chaos?.struck ?? {}).map(([kind, times]) => line(names[kind] ?? kind, "", make("span", `${times} ×`, "state bad"))));
}

function showStripe(stripe) {
  fill("readers", stripe.readers.map(reader => {
    const stuck = select(STUCK, `How ${reader.label} behaves`);
    stuck.value = reader.stuck;
    stuck.onchange = () => { stuck.blur(); act("POST", `/_control/readers/${reader.id}/stick`, { stuck: stuck.value }); };
    return line(reader.label, reader.powered ? PHASES[reader.phase] ?? reader.phase : "Off", stuck, press(reader.powered ? "Switch off" : "Switch on", () => act("POST", `/_control/readers/${reader.id}/power`, { on: !reader.powered })));
  }));
  showFaults("stripe-faults", stripe.faults, STRIPE_FAULTS, "/_control/faults");
  showChaos("stripe", stripe.chaos, STRIPE_FAULTS);
  at("flush").hidden = !stripe.switches.hold_rate;
  fill("deliveries", stripe.deliveries.toReversed().map(each => line(each.type, each.url, make("span", each.status, each.status.startsWith("2") ? "state good" : "state bad"))), "None yet.");
  fill("sessions", stripe.sessions.map(session => {
    const link = make("a", "Pay on it"), [words, kind] = SESSION_STATES[session.status] ?? [session.status, ""];
    link.href = session.url ?? "#"; link.hidden = session.status !== "open";
    return line(stripeMoney(session.amount_total, session.currency), session.id, link, make("span", words, "state " + kind));
  }), "None yet.");
}

function showMomo(momo) {
  fill("pending", momo.pending.map(request => {
    const answer = (words, outcome) => press(words, () => act("POST", `/momo/_control/requests/${request.reference}`, { outcome }));
    const kind = { requesttopay: "from", refund: "back to", transfer: "to" }[request.kind];
    return line(`${money(request.amount, request.currency)} ${kind} +${request.payer ?? request.payee}`, request.externalId, answer("Approve", "approve"), answer("Decline", "reject"), answer("Expire", "expire"));
  }), "Nothing waits.");
  showFaults("momo-faults", momo.faults, MOMO_FAULTS, "/momo/_control/faults");
  showChaos("momo", momo.chaos, MOMO_FAULTS);
  fill("callbacks", momo.callbacks.toReversed().map(each => line(`${each.method} ${each.reference}`, each.url, make("span", each.status, each.status.startsWith("2") ? "state good" : "state bad"))), "None yet.");
  fill("numbers", Object.entries(momo.numbers).map(([number, ends]) => {
    const row = make("tr");
    row.append(make("td", "+" + number), make("td", ends.includes("_") || ends === "EXPIRED" ? ends.replaceAll("_", " ").toLowerCase() : ends));
    return row;
  }));
}

const wayOf = charge => charge.checkout_session ? "Page" : charge.method === "card_present" ? "Card reader" : "Card";
const goneOf = charge => [
  charge.refunded && stripeMoney(charge.refunded, charge.currency),
  charge.disputed && stripeMoney(charge.disputed, charge.currency) + " disputed",
].filter(Boolean).join(", ");

function showLedger({ stripe, momo }) {
  const back = {};
  for (const refund of momo.ledger.refunded) (back[refund.referenceIdToRefund] ??= []).push(Number(refund.amount));
  const rows = [
    ...stripe.ledger.charges.map(charge => [wayOf(charge), charge.metadata.reference ?? charge.metadata.order ?? "", charge.payment_intent, stripeMoney(charge.amount, charge.currency), goneOf(charge)]),
    ...momo.ledger.collected.map(paid => ["MoMo", paid.externalId, paid.reference, money(paid.amount, paid.currency), back[paid.reference] ? money(back[paid.reference].reduce((sum, each) => sum + each, 0), paid.currency) : ""]),
    ...momo.ledger.transferred.map(sent => ["MoMo transfer", sent.externalId, sent.reference, "", money(sent.amount, sent.currency)]),
  ].reverse();
  at("sums").textContent = rows.length === 1 ? "1 payment" : `${rows.length} payments`;
  at("ledger").replaceChildren(...rows.slice(0, 50).map(cells => {
    const row = make("tr");
    cells.forEach((words, place) => row.append(make("td", words, place > 2 ? "number" : place ? "wide" : "")));
    return row;
  }));
  if (!rows.length) {
    const row = make("tr"), cell = make("td", "Nothing has been paid yet.", "hint");
    cell.colSpan = 5; row.append(cell); at("ledger").append(row);
  }
}

async function look() {
  try {
    const seen = await ask("GET", "/control/overview"), now = JSON.stringify(seen);
    if (now === drawn) return;
    drawn = now; last = seen;
    showSettings(seen); showStripe(seen.stripe); showMomo(seen.momo); showLedger(seen);
    if (stopped) at("said").hidden = true;
    stopped = false;
  } catch {
    drawn = ""; stopped = true;
    at("said").textContent = "The simulator has stopped. This page goes on by itself when it is started again.";
    at("said").hidden = false;
  }
}

buildSettings();
buildArming("stripe-arm", "/_control/faults", STRIPE_FAULTS, STRIPE_PATHS);
buildArming("momo-arm", "/momo/_control/faults", MOMO_FAULTS, MOMO_PATHS);
at("reset").onclick = async () => {
  if (!confirm("Forget all payments, faults and settings of the simulator?")) return;
  await act("POST", "/_control/reset");
  await act("POST", "/momo/_control/reset");
};
at("flush").onclick = () => act("POST", "/_control/webhooks/flush");
look();
setInterval(look, 700);
