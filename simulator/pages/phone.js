// The phone of whoever pays by MoMo: shows what pends, and answers it.
import { ask, at, make, money } from "/pages/page.js";

const CONTROL = "/momo/_control/";
const SVG = "http://www.w3.org/2000/svg";
const STATES = { PENDING: ["Waits", "open"], SUCCESSFUL: ["Paid", "good"], FAILED: ["Not paid", "bad"] };
const ICONS = {
  good: [["circle", { cx: 50, cy: 50, r: 46, fill: "#0A7040" }], ["path", { d: "M30 52l14 14 27-31", fill: "none", stroke: "#fff", "stroke-width": 9, "stroke-linecap": "round", "stroke-linejoin": "round" }]],
  bad: [["circle", { cx: 50, cy: 50, r: 46, fill: "#B3211A" }], ["path", { d: "M35 35l30 30M65 35L35 65", stroke: "#fff", "stroke-width": 9, "stroke-linecap": "round" }]],
  idle: [["rect", { x: 28, y: 10, width: 44, height: 80, rx: 10, fill: "#EFECE5" }], ["path", { d: "M44 78h12", stroke: "#8B8478", "stroke-width": 5, "stroke-linecap": "round" }]],
};
let chosen = "", shown = "", drawn = "", byHand = false;

const mark = kind => {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 100 100"); svg.setAttribute("class", "mark"); svg.setAttribute("aria-hidden", "true");
  for (const [tag, attributes] of ICONS[kind]) {
    const shape = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    svg.append(shape);
  }
  return svg;
};
const reasonOf = request => request.reason.replaceAll("_", " ").toLowerCase();

function showPhone(request) {
  const pends = request?.status === "PENDING", parts = [];
  at("glass").dataset.state = request && !pends ? STATES[request.status][1] : "";
  at("number").textContent = request ? `+${request.payer}` : "Mobile money";
  if (!request) parts.push(mark("idle"), make("p", "No requests", "hint"));
  else if (pends) parts.push(make("p", "You are asked to pay"), make("div", money(request.amount, request.currency), "amount display"));
  else parts.push(mark(STATES[request.status][1]), make("div", money(request.amount, request.currency), "amount display"), make("p", request.status === "SUCCESSFUL" ? "Paid" : `Not paid: ${reasonOf(request)}`));
  at("ask").replaceChildren(...parts);
  const facts = pends ? [["For", request.payerMessage], ["Order", request.externalId], ["To", request.payeeNote]] : [];
  at("facts").replaceChildren(...facts.filter(([, value]) => value).flatMap(([name, value]) => [make("dt", name), make("dd", value)]));
  at("facts").hidden = !pends;
  for (const id of ["approve", "decline"]) at(id).hidden = !pends;
  for (const id of ["expire", "poor"]) at(id).disabled = !pends;
}

function showRoom(pending, settings) {
  byHand = settings.by_hand;
  at("lead").textContent = pending.length ? (pending.length > 1 ? `${pending.length} phones are asked` : "Approve or decline") : "Nobody asks for money";
  at("hint").textContent = byHand
    ? `Requests wait for your hand, and fail after ${settings.expires_after_s / 60} minutes. MoMo's test numbers still end by themselves.`
    : `Payers approve by themselves after ${settings.delay_s} s. Take over to answer by hand.`;
  at("by-hand").textContent = byHand ? "Let payers answer by themselves" : "Answer by hand";
  at("waiting").replaceChildren(...(pending.length > 1 ? pending : []).map(request => {
    const chip = make("button", `+${request.payer}`, "chip");
    chip.setAttribute("aria-pressed", String(request.reference === shown));
    chip.onclick = () => { chosen = request.reference; look(); };
    return chip;
  }));
}

function showList(requests) {
  at("list").replaceChildren(...requests.slice(-8).reverse().map(request => {
    const line = make("li"), words = make("div"), [state, kind] = STATES[request.status];
    words.append(make("div", `${money(request.amount, request.currency)} from +${request.payer}`, "number"), make("small", [request.externalId, request.reason && reasonOf(request)].filter(Boolean).join(", ")));
    line.append(words, make("span", state, "state " + kind));
    return line;
  }));
  if (!requests.length) at("list").append(make("li", "None yet."));
}

async function look() {
  try {
    const [requests, settings] = await Promise.all([ask("GET", CONTROL + "requests?kind=requesttopay"), ask("GET", CONTROL + "settings")]);
    const pending = requests.filter(request => request.status === "PENDING");
    const isChosen = each => each.reference === chosen;
    const request = pending.find(isChosen) ?? pending[0] ?? requests.find(isChosen) ?? requests.at(-1);
    const now = JSON.stringify([requests, settings, chosen]);
    if (now === drawn) return;
    drawn = now;
    shown = request?.reference ?? "";
    showPhone(request); showRoom(pending, settings); showList(requests);
  } catch {
    drawn = "";
    at("lead").textContent = "The simulator has stopped";
    at("hint").textContent = "This page goes on by itself when it is started again.";
  }
}

async function act(method, path, body) {
  at("said").textContent = "";
  try { await ask(method, CONTROL + path, body); } catch (reason) { at("said").textContent = reason.message; }
  await look();
}
const answer = (outcome, reason = "") => act("POST", "requests/" + (chosen = shown), { outcome, reason });

at("approve").onclick = () => answer("approve");
at("decline").onclick = () => answer("reject");
at("expire").onclick = () => answer("expire");
at("poor").onclick = () => answer("fail", "NOT_ENOUGH_FUNDS");
at("by-hand").onclick = () => act("PUT", "settings", { by_hand: !byHand });
look();
setInterval(look, 400);
