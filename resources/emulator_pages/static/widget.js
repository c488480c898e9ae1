// Starts the widget this frame is for, when the page has said which order it belongs to.
import { AddressBook } from "./address_book.js";
import { Calls, Refused } from "./calls.js";
import { listen, say } from "./channel.js";
import { drawRefusal, watchHeight } from "./frame.js";
import { guessLanguage, loadTexts } from "./texts.js";
import { Wallet } from "./wallet.js";

const KINDS = { "address-book": AddressBook, wallet: Wallet };

let widget = null;
let opened = {};

/** Do something that may be refused; a refusal is shown and told. Answers whether it went well. */
async function guarded(action) {
  try {
    await action();
    return true;
  } catch (problem) {
    const refused = problem instanceof Refused ? problem : new Refused("UnknownError", String(problem));
    await showRefusal(refused.code);
    say("error", { code: refused.code, message: refused.message });
    return false;
  }
}

async function showRefusal(code) {
  const language = widget?.language || guessLanguage(opened.language, opened.region);
  drawRefusal(await loadTexts(language), code);
}

listen({
  open(message) {
    opened = message;
    widget = new KINDS[document.body.dataset.widget](message, new Calls(message), guarded);
    if (message.collapsible) {
      watchHeight((height) => say("height", { height }));
    }
    guarded(() => widget.open());
  },
  refresh() {
    guarded(() => widget.refresh());
  },
  currency(message) {
    guarded(() => widget.setCurrency(message.presentmentCurrency));
  },
  refused(message) {
    opened = { ...opened, language: message.language, region: message.region };
    showRefusal(message.code);
  },
});
