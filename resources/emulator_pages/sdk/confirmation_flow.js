// initConfirmationFlow: an overlay, then on success the buyer's bank, all in this window (v1 §4.3).
function initConfirmationFlow(sellerId, orderReferenceId, callback) {
  const overlay = showOverlay();
  const ticket = call("POST", `order-references/${encodeURIComponent(orderReferenceId)}/flow`, {
    sellerId,
  });
  ticket.catch(() => undefined); // told in success(); an unhandled rejection would tell it twice
  let finished = false;

  function once(action) {
    if (!finished) {
      finished = true;
      action();
    }
  }

  tell(callback, {
    success() {
      once(() => {
        ticket.then(
          (answer) => location.assign(new URL(answer.address, BASE).href),
          (problem) => showProblem(overlay, problem),
        );
      });
    },
    error() {
      once(() => overlay.remove());
    },
  });
}

function showOverlay() {
  const texts = textsFor(login.language);
  const overlay = document.createElement("div");
  overlay.setAttribute("role", "alertdialog");
  overlay.setAttribute("aria-modal", "true");
  overlay.setAttribute("aria-label", texts.overlay);
  const root = overlay.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet(OVERLAY_STYLE)];
  const card = piece("div", "card");
  card.append(piece("span", "tag", texts.training), piece("span", "wheel"), piece("p", "", texts.overlay));
  root.append(card);
  document.body.append(overlay);
  return overlay;
}

function showProblem(overlay, problem) {
  const texts = textsFor(login.language);
  const close = piece("button", "", texts.close);
  close.type = "button";
  close.addEventListener("click", () => overlay.remove());
  const text = `${texts.overlayProblem} (${asWidgetError(problem).getErrorCode()})`;
  const card = overlay.shadowRoot.querySelector(".card");
  card.replaceChildren(piece("span", "tag", texts.training), piece("p", "", text), close);
  close.focus();
}

function piece(name, className, text = "") {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.textContent = text;
  return made;
}

function sheet(text) {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

const OVERLAY_STYLE = `
  :host { position: fixed; inset: 0; z-index: 2147483647; display: grid; place-items: center;
    background: rgb(16 24 32 / .62); font: 16px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
  .card { display: grid; justify-items: center; gap: 16px; max-width: min(360px, 84vw); padding: 28px 32px;
    border-radius: 16px; background: #fff; color: #17212b; text-align: center;
    box-shadow: 0 24px 64px rgb(0 0 0 / .32); }
  p { margin: 0; }
  .tag { padding: 2px 10px; border-radius: 99px; background: #ffe9a8; color: #4a3500; font-size: 13px; font-weight: 600; }
  .wheel { width: 36px; height: 36px; border: 4px solid #d5dde5; border-top-color: #0b6b62; border-radius: 50%;
    animation: turn 1s linear infinite; }
  button { min-height: 44px; padding: 0 24px; border: 0; border-radius: 10px; background: #0b6b62; color: #fff; font: inherit; font-weight: 600; }
  button:focus-visible { outline: 3px solid #7cc4ff; outline-offset: 2px; }
  @keyframes turn { to { transform: rotate(1turn); } }
  @media (prefers-reduced-motion: reduce) { .wheel { animation-duration: 4s; } }
  @media (prefers-color-scheme: dark) { .card { background: #1b2530; color: #eef3f7; } .wheel { border-color: #3b4856; border-top-color: #56d1c1; }
    button { background: #56d1c1; color: #06211e; } .tag { background: #4a3a0a; color: #ffe08a; } }
`;
