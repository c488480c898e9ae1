"""The shop's page of the tests: a button and the widgets, telling the test what their callbacks got."""

import json

READ = {"displayMode": "Read"}
SHOP = "https://shop.example.test/till"

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Till</title>
<style>
  body {{ margin: 0; padding: 16px; font-family: sans-serif; {body_style} }}
  #book, #wallet {{ width: {width}px; height: {height}px; margin-bottom: 16px; }}
</style>
<div id="button"></div>
<div id="book"></div>
<div id="wallet"></div>
<script>
  const settings = {settings};
  const say = (kind, content = {{}}) => console.log("tell:" + JSON.stringify({{ kind, ...content }}));
  const problem = (kind) => (error) =>
    say(kind, {{ code: error.getErrorCode(), message: error.getErrorMessage() }});
  const id = (order) => order.getAmazonOrderReferenceId();
  window.onAmazonLoginReady = () => {{
    say("loginReady");
    amazon.Login.setClientId(settings.clientId);
    amazon.Login.setUseCookie(true);
  }};
  window.onAmazonPaymentsReady = () => {{
    say("paymentsReady");
    {script}
  }};
</script>
<script async src="{source}"></script>
"""

BUTTON = """
OffAmazonPayments.Button("button", settings.sellerId, {
  type: "PwA", color: "Gold", size: "medium", ...settings.button,
  authorization() {
    amazon.Login.authorize(
      { scope: "profile postal_code payments:widget payments:shipping_address", popup: true, ...settings.login },
      (answer) => { say("answer", { answer }); if (!answer.error) { widgets(); } });
  },
  onError: problem("buttonError"),
});
"""

WIDGETS = """
function widgets() {
  let order = settings.order || "";
  const given = settings.order ? { amazonOrderReferenceId: settings.order } : {};
  new OffAmazonPayments.Widgets.AddressBook({
    sellerId: settings.sellerId, ...given, ...settings.book,
    onOrderReferenceCreate: (made) => { order = id(made); say("created", { order }); },
    onAddressSelect: (chosen) => say("address", { order: id(chosen) }),
    onReady: (ready) => say("bookReady", { order: id(ready) }),
    onError: problem("bookError"),
  }).bind("book");
  new OffAmazonPayments.Widgets.Wallet({
    sellerId: settings.sellerId, ...given, ...settings.wallet,
    onPaymentSelect: (chosen) => say("payment", { order: id(chosen) }),
    onReady: (ready) => say("walletReady", { order: id(ready) }),
    onError: problem("walletError"),
  }).bind("wallet");
}
"""

START_WIDGETS = """
document.cookie = "amazon_Login_accessToken=" + encodeURIComponent(settings.token) + "; path=/; secure";
widgets();
"""


def shop_page(
    source: str,
    script: str,
    settings: dict,
    *,
    size: tuple[int, int] = (400, 240),
    body_style: str = "",
) -> str:
    """Return the text of a page that loads Widgets.js from `source` and then runs `script`."""
    return _PAGE.format(
        source=source,
        script=script,
        settings=json.dumps(settings),
        width=size[0],
        height=size[1],
        body_style=body_style,
    )
