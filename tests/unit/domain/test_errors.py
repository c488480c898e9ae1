import datetime as dt

import pytest

from app.domain import errors
from app.domain.environment import Region
from app.domain.money import Currency


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            errors.AmountExceeded("20.00", "19.95", "USD"),
            "20.00 USD is more than the 19.95 USD that are left",
        ),
        (
            errors.CountExceeded("refunds", 10),
            "Amazon Pay allows 10 refunds, and all are used",
        ),
        (
            errors.WindowClosed("a capture", dt.datetime(2025, 2, 1, 8, 30, tzinfo=dt.UTC)),
            "a capture was possible until 2025-02-01 08:30 UTC",
        ),
        (
            errors.AlreadyUnderWay("a refund", "P-1-r01"),
            "a refund is already under way as P-1-r01; its outcome must be known first",
        ),
        (
            errors.RejectedByAmazon("InvalidTransactionId"),
            "Amazon Pay refused the call: InvalidTransactionId.",
        ),
        (
            errors.RejectedByAmazon("CurrencyMismatch", "Not USD"),
            "Amazon Pay refused the call: CurrencyMismatch. Not USD",
        ),
        (errors.ChangedMeanwhile(), "another desk changed this a moment ago; nothing was done"),
        (errors.NotFound("order", "P-1"), "there is no order P-1"),
        (
            errors.NotWrittenDown("P-1-c01"),
            (
                "what came of P-1-c01 could not be written down; "
                "it will be asked again under the same key, so nothing is done twice"
            ),
        ),
        (
            errors.DatabaseNewer("0042"),
            (
                "this database was written by a newer Paydesk (schema 0042); "
                "nothing was changed, install the newer version to open it"
            ),
        ),
        (
            errors.DatabaseForeign("shop.db"),
            "shop.db holds tables that are not Paydesk's; nothing was changed",
        ),
        (
            errors.WrongDatabase("training", "live"),
            "this database holds training orders and cannot be used for live",
        ),
        (errors.Throttled("Capture", 2), "Amazon Pay's quota for Capture is used up"),
        (
            errors.ContradictoryState("Captured", "Declined"),
            "known Captured, but Amazon Pay reports Declined",
        ),
    ],
)
def test_every_error_is_one_sentence(error, sentence):
    assert str(error) == sentence


def test_a_refusal_keeps_what_a_screen_needs_to_word_it_anew():
    exceeded = errors.AmountExceeded("20.00", "19.95", "USD")
    assert (exceeded.asked, exceeded.left, exceeded.currency) == ("20.00", "19.95", "USD")
    counted = errors.CountExceeded("refunds", 10)
    assert (counted.what, counted.limit) == ("refunds", 10)
    wrong = errors.WrongCredentials("access_key", "InvalidAccessKeyId", "no such key", "r-1")
    assert (wrong.field, wrong.code) == ("access_key", "InvalidAccessKeyId")
    assert (wrong.message, wrong.request_id) == ("no such key", "r-1")
    wrong_file = errors.WrongDatabase("training", "live")
    assert (wrong_file.holds, wrong_file.asked) == ("training", "live")
    assert errors.DatabaseNewer("0042").revision == "0042"
    assert errors.DatabaseForeign("shop.db").name == "shop.db"
    assert errors.NotWrittenDown("P-1-c01").key == "P-1-c01"
    assert (errors.NotFound("order", "P-1").what, errors.NotFound("order", "P-1").name) == (
        "order",
        "P-1",
    )
    off = errors.ClockOff(1_200)
    assert (off.skew_s, off.code) == (1_200, "RequestExpired")
    declined = errors.Declined("InvalidPaymentMethod", soft=True)
    assert (declined.reason_code, declined.soft) == ("InvalidPaymentMethod", True)
    assert str(declined) == "Amazon Pay declined: InvalidPaymentMethod"
    assert errors.Throttled("Capture", 2).retry_in_s == 2


def test_nothing_that_may_have_moved_money_is_a_refusal():
    assert not issubclass(errors.OutcomeUnknown, errors.Refused | errors.NotSent)
    assert not issubclass(errors.Declined, errors.Refused)
    assert issubclass(errors.NotWrittenDown, errors.OutcomeUnknown)
    assert issubclass(errors.Throttled, errors.NotSent)
    assert issubclass(errors.RejectedByAmazon, errors.Refused)
    assert all(
        issubclass(each, errors.Unavailable)
        for each in (
            errors.DatabaseLocked,
            errors.DatabaseReadOnly,
            errors.DatabaseFull,
            errors.DatabaseCorrupt,
            errors.DatabaseNewer,
            errors.DatabaseForeign,
            errors.WrongDatabase,
            errors.DatabaseUnreachable,
        )
    )


def test_each_region_has_its_ledger_currency_and_only_europe_confirms_with_the_buyer():
    assert [region.currency for region in Region] == [
        Currency.USD,
        Currency.GBP,
        Currency.EUR,
        Currency.JPY,
    ]
    assert {region for region in Region if region.confirms_with_buyer} == {Region.UK, Region.EU}
