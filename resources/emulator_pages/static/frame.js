// What every widget has: its head with the training tag, a body, and what it says when refused.
import { make } from "./elements.js";

const root = document.getElementById("widget");

export function heading(texts, title) {
  return make(
    "header",
    {},
    make("h1", { id: "title" }, title),
    make("span", { class: "tag" }, texts.training),
  );
}

export function draw(className, ...parts) {
  root.className = `widget ${className}`;
  root.removeAttribute("aria-busy");
  root.replaceChildren(...parts.filter(Boolean));
}

export function setBusy(busy) {
  root.toggleAttribute("data-busy", busy);
  root.setAttribute("aria-busy", String(busy));
}

export function drawRefusal(texts, code) {
  draw(
    "refused",
    heading(texts, texts.errors.title),
    make(
      "div",
      { class: "scroll", role: "alert" },
      make("p", {}, texts.errors[code] || texts.errors.UnknownError),
      make("p", { class: "code" }, code),
    ),
  );
}

export function watchHeight(told) {
  new ResizeObserver(() => told(Math.ceil(root.getBoundingClientRect().height))).observe(root);
}
