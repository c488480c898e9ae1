// The form for a new address; which fields there are depends on the country.
import { Refused } from "./calls.js";
import { fill, make } from "./elements.js";
import { draw, heading, setBusy } from "./frame.js";

export class AddressForm {
  constructor(texts, country, { save, cancel }) {
    this.texts = texts;
    this.country = country;
    this.save = save;
    this.cancel = cancel;
    this.values = {};
  }

  async draw() {
    this.forms = await fetch("/payments/static/address_forms.json").then((answer) => answer.json());
    if (!this.forms[this.country]) {
      this.country = Object.keys(this.forms)[0];
    }
    const texts = this.texts.addressBook;
    this.fields = make("div", { class: "fields" });
    this.saveButton = make("button", { class: "primary" }, texts.save);
    const form = make(
      "form",
      { novalidate: true, "aria-labelledby": "title", on: { submit: (event) => this.submitted(event) } },
      make("div", { class: "scroll" }, this.countryField(), this.fields),
      make(
        "footer",
        { class: "actions" },
        make("button", { type: "button", class: "quiet", on: { click: this.cancel } }, texts.cancel),
        this.saveButton,
      ),
    );
    draw("form", heading(this.texts, texts.formTitle), form);
    this.drawFields();
    this.fields.querySelector("input").focus();
  }

  countryField() {
    const options = Object.keys(this.forms).map((code) =>
      make("option", { value: code, selected: code === this.country }, this.texts.countries[code]),
    );
    const select = make("select", { id: "country_code", autocomplete: "country", on: { change: (event) => this.changeCountry(event) } }, options);
    return make("div", { class: "field" }, make("label", { for: "country_code" }, this.texts.fields.country), select);
  }

  changeCountry(event) {
    this.keepValues();
    this.country = event.target.value;
    this.drawFields();
  }

  drawFields() {
    this.fields.replaceChildren(...this.forms[this.country].fields.map((field) => this.field(field)));
  }

  field(field) {
    const label = make("label", { for: field.name }, this.texts.fields[field.label]);
    if (!field.required) {
      label.append(make("span", { class: "optional" }, ` ${this.texts.fields.optional}`));
    }
    return make(
      "div",
      { class: field.half ? "field half" : "field" },
      label,
      field.choices ? this.select(field) : this.input(field),
      make("p", { class: "problem", id: `${field.name}-problem`, hidden: true }),
    );
  }

  input(field) {
    return make("input", {
      id: field.name,
      type: field.kind || "text",
      value: this.values[field.name] || "",
      maxlength: String(field.limit),
      autocomplete: field.autocomplete || "off",
      "aria-required": field.required ? "true" : undefined,
      "aria-describedby": `${field.name}-problem`,
    });
  }

  select(field) {
    const chosen = this.values[field.name];
    return make(
      "select",
      { id: field.name, "aria-required": field.required ? "true" : undefined, "aria-describedby": `${field.name}-problem` },
      make("option", { value: "" }, this.texts.fields.choose),
      field.choices.map((choice) => make("option", { value: choice, selected: choice === chosen }, choice)),
    );
  }

  keepValues() {
    for (const input of this.fields.querySelectorAll("input, select")) {
      this.values[input.id] = input.value;
    }
  }

  async submitted(event) {
    event.preventDefault();
    this.keepValues();
    const address = { country_code: this.country };
    for (const field of this.forms[this.country].fields) {
      address[field.name] = this.values[field.name];
    }
    this.setSaving(true);
    try {
      await this.save(address);
    } catch (problem) {
      if (!(problem instanceof Refused) || problem.code !== "InvalidAddress") {
        throw problem;
      }
      this.showProblems(problem.fields);
    } finally {
      this.setSaving(false);
    }
  }

  setSaving(saving) {
    setBusy(saving);
    this.saveButton.disabled = saving;
    this.saveButton.textContent = saving ? this.texts.addressBook.saving : this.texts.addressBook.save;
  }

  showProblems(problems) {
    for (const input of this.fields.querySelectorAll("input, select")) {
      const problem = problems[input.id];
      const text = document.getElementById(`${input.id}-problem`);
      text.hidden = !problem;
      text.textContent = problem ? fill(this.texts.fieldErrors[problem.error], problem) : "";
      input.setAttribute("aria-invalid", String(Boolean(problem)));
    }
    this.fields.querySelector("[aria-invalid=true]")?.focus();
  }
}
