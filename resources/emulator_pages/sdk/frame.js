// A widget's frame in the shop's page, and the messages to and from it.
const SIZES = {
  Edit: { width: 300, height: 228 },
  Read: { width: 300, height: 185 },
};
const COLLAPSIBLE_WIDTH = 280;

class WidgetFrame {
  constructor(kind, element, heard) {
    this.element = element;
    this.heard = heard;
    this.name = randomName();
    this.loaded = new Promise((resume) => {
      this.resume = resume;
    });
    this.frame = document.createElement("iframe");
    this.frame.title = "Training – not Amazon";
    this.frame.src = `${BASE}/payments/widgets/${kind}#${this.name}`;
    this.frame.style.cssText = "display:block;width:100%;height:100%;border:0;color-scheme:normal";
    this.listener = (event) => this.received(event);
    window.addEventListener("message", this.listener);
    element.replaceChildren(this.frame);
  }

  received(event) {
    if (event.origin !== BASE || event.source !== this.frame.contentWindow) {
      return;
    }
    const message = event.data;
    if (!message || message.widget !== this.name) {
      return;
    }
    if (message.kind === "hello") {
      this.resume();
    } else {
      this.heard(message);
    }
  }

  async send(message) {
    await this.loaded;
    this.frame.contentWindow?.postMessage({ widget: this.name, ...message }, BASE);
  }

  /** Give the element the size its options ask for, and never less than what stays usable. */
  fit(displayMode, design) {
    const style = this.element.style;
    const least = SIZES[displayMode];
    const collapsible = design.designMode === "smartphoneCollapsible";
    style.minWidth = `${collapsible ? COLLAPSIBLE_WIDTH : least.width}px`;
    if (design.size) {
      style.width = pixels(design.size.width);
      style.height = pixels(design.size.height);
    }
    if (collapsible) {
      style.height = "auto";
    } else if (this.element.clientHeight < least.height) {
      style.height = `${least.height}px`;
    }
  }

  setHeight(height) {
    this.frame.style.height = `${height}px`;
  }

  remove() {
    window.removeEventListener("message", this.listener);
    this.frame.remove();
  }
}

function pixels(value) {
  return typeof value === "number" || /^\d+$/.test(value) ? `${value}px` : String(value);
}
