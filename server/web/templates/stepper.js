"use strict";
const form = document.querySelector("form[data-currency]");
const sum = form.querySelector(".sum");
const language = document.documentElement.lang + "-u-nu-latn";
const money = new Intl.NumberFormat(language, { style: "currency", currency: form.dataset.currency });
const digits = money.resolvedOptions().maximumFractionDigits;
function within(field, wanted) {
  return Math.max(0, Math.min(Number(field.max), wanted || 0));
}
function tell() {
  let cents = 0, count = 0;
  for (const field of form.querySelectorAll("input[type=number]")) {
    const number = within(field, Number(field.value));
    count += number;
    cents += number * Number(field.dataset.cents);
    const [less, more] = field.parentElement.querySelectorAll(".step");
    less.disabled = number <= 0;
    more.disabled = number >= Number(field.max);
  }
  sum.textContent = count ? money.format(cents / 10 ** digits) : "";
  sum.hidden = !count;
}
for (const button of form.querySelectorAll(".step")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const field = button.parentElement.querySelector("input");
    field.value = within(field, Number(field.value) + Number(button.dataset.step));
    tell();
  });
}
form.addEventListener("input", tell);
addEventListener("pageshow", tell);
tell();
