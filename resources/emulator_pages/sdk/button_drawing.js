// How the button looks: our own mark (a training cap) and words, nothing of Amazon's.
const LABELS = { PwA: "payWith", Pay: "pay", LwA: "signInWith", Login: "signIn", A: "" };
const CAP = "M12 4 1.5 9 12 14l8-3.8V16h2V9L12 4Zm-6 9.2V16c0 1.9 2.9 3.4 6 3.4s6-1.5 6-3.4v-2.8l-6 2.9-6-2.9Z";

function drawButton(element, look, texts) {
  const host = document.createElement("span");
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet(BUTTON_STYLE)];
  const button = piece("button", `${look.color} ${look.size} ${look.type === "A" ? "mark" : ""}`);
  button.type = "button";
  const label = LABELS[look.type] ? texts[LABELS[look.type]] : "";
  button.setAttribute("aria-label", `${label || texts.payWith} (${texts.training})`);
  button.append(cap());
  if (label) {
    button.append(piece("span", "label", label));
  }
  root.append(button, piece("small", "", texts.training));
  element.replaceChildren(host);
  return button;
}

function cap() {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS(space, "path");
  shape.setAttribute("d", CAP);
  picture.append(shape);
  return picture;
}

const BUTTON_STYLE = `
  :host { display: inline-grid; justify-items: center; gap: 4px; max-width: 100%; vertical-align: top;
    font-family: system-ui, "Noto Sans", "Noto Sans JP", "DejaVu Sans", sans-serif; }
  button { display: inline-flex; align-items: center; justify-content: center; gap: .5em; box-sizing: border-box;
    max-width: 100%; border: 1px solid; border-radius: .7em; font: inherit; font-weight: 650; line-height: 1.15;
    cursor: pointer; text-align: start; transition: filter .12s, transform .06s; }
  button:hover { filter: brightness(1.05); }
  button:active { transform: translateY(1px); }
  button:focus-visible { outline: 3px solid #1673d1; outline-offset: 2px; }
  svg { flex: none; width: 1.6em; height: 1.6em; fill: currentColor; }
  .label { min-width: 0; overflow-wrap: anywhere; }
  .small { min-height: 32px; padding: 0 14px; font-size: 13px; }
  .medium { min-height: 44px; padding: 0 20px; font-size: 15px; }
  .large { min-height: 52px; padding: 0 26px; font-size: 17px; }
  .x-large { min-height: 64px; padding: 0 34px; font-size: 20px; }
  .mark { padding: 0 .7em; }
  .Gold { background: #ffd166; border-color: #c99a1c; color: #2a1f00; }
  .LightGray { background: #eef1f4; border-color: #aab4be; color: #1b2530; }
  .DarkGray { background: #3a444f; border-color: #1f272f; color: #ffffff; }
  small { padding: 1px 8px; border-radius: 99px; background: #ffe9a8; color: #4a3500; font-size: 12px; font-weight: 600; text-align: center; }
  @media (prefers-color-scheme: dark) { small { background: #4a3a0a; color: #ffe08a; } }
  @media (prefers-reduced-motion: reduce) { button { transition: none; } }
`;
