// What the simulator's pages share: making elements, writing amounts, asking the control API.
export const at = id => document.getElementById(id);

export const make = (tag, words, kind) => {
  const made = document.createElement(tag);
  if (words !== undefined) made.textContent = words;
  if (kind) made.className = kind;
  return made;
};

// An amount as people read it, from major units.
export const money = (amount, currency) => new Intl.NumberFormat("en", { style: "currency", currency }).format(amount);

// The same from Stripe's smallest units: of these two currencies it counts hundredths that they do not have.
const HUNDREDTHS = ["ISK", "UGX"];
export const stripeMoney = (amount, currency) => {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const digits = HUNDREDTHS.includes(currency.toUpperCase()) ? 2 : format.resolvedOptions().maximumFractionDigits;
  return format.format(amount / 10 ** digits);
};

export async function ask(method, path, body) {
  const sent = body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const answer = await fetch(path, { method, ...sent });
  const said = await answer.json();
  if (!answer.ok) throw new Error(typeof said.detail === "string" ? said.detail : "That is not possible.");
  return said;
}
