// A small card of our own drawing; the color tells cards apart, the brand is written beside it.
import { makeSvg } from "./elements.js";

const COLORS = {
  Visa: ["#27509b", "#6f97dd"],
  Mastercard: ["#8f3b1b", "#e49a63"],
  Amex: ["#1c6c74", "#6cc3c4"],
  Discover: ["#7a4a12", "#e0ad5c"],
  JCB: ["#5b3f8c", "#a98bdb"],
};

export function cardPicture(brand) {
  const [ground, mark] = COLORS[brand] || ["#4f5d6b", "#abb8c4"];
  return makeSvg(
    "svg",
    { class: "picture", viewBox: "0 0 42 28", width: "42", height: "28", "aria-hidden": "true" },
    makeSvg("rect", { width: "42", height: "28", rx: "5", fill: ground }),
    makeSvg("path", { d: "M0 19C12 10 26 27 42 13V23a5 5 0 0 1-5 5H5a5 5 0 0 1-5-5Z", fill: mark, opacity: ".55" }),
    makeSvg("rect", { x: "5", y: "7", width: "8", height: "6", rx: "1.5", fill: "#f2dc9b" }),
  );
}
