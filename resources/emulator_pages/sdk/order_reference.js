// One Order Reference per page: whichever widget needs it first has it made, the others share it.
class OrderReference {
  constructor(id) {
    this.id = id;
  }

  getAmazonOrderReferenceId() {
    return this.id;
  }
}

const pageOrder = {
  pending: null,
  usesAddressBook: false,

  /** The page's Order Reference id; made on the first call, after all widgets of this turn are bound. */
  id(sellerId, presentmentCurrency) {
    if (!this.pending) {
      this.pending = nextTurn()
        .then(() => createOrderReference(sellerId, this.usesAddressBook, presentmentCurrency))
        .catch((problem) => {
          this.pending = null;
          throw problem;
        });
    }
    return this.pending;
  },

  adopt(id) {
    this.pending = Promise.resolve(id);
  },
};

function nextTurn() {
  return new Promise((resume) => {
    setTimeout(resume);
  });
}

async function createOrderReference(sellerId, needsAddress, presentmentCurrency) {
  const made = await call("POST", "order-references", {
    sellerId,
    needsAddress,
    presentmentCurrency: presentmentCurrency || null,
  });
  return made.amazonOrderReferenceId;
}
