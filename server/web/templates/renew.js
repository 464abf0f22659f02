"use strict";
const shown = document.querySelector("main").innerHTML;
const seconds = Number(document.documentElement.dataset.renew);
async function look() {
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (answer.ok && page.querySelector("main").innerHTML !== shown) return location.reload();
  } catch (error) {
    console.info("The server is out of reach; looking again.", error);
  }
  setTimeout(look, seconds * 1000);
}
setTimeout(look, seconds * 1000);
