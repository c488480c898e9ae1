"""Settlement reports as Amazon writes them, made to order."""

COLUMNS = (
    "TransactionPostedDate",
    "SettlementId",
    "AmazonTransactionId",
    "SellerReferenceId",
    "TransactionType",
    "AmazonOrderReferenceId",
    "SellerOrderId",
    "StoreName",
    "CurrencyCode",
    "TransactionDescription",
    "TransactionAmount",
    "TransactionPercentageFee",
    "TransactionFixedFee",
    "TotalTransactionFee",
    "NetTransactionAmount",
)


def line(kind, transaction_id, amount, fee, net, **cells):
    """One line of the body; the other cells by their columns' names."""
    told = {
        "TransactionPostedDate": "2026-03-02T10:15:00-0800",
        "SettlementId": "5044561311",
        "AmazonTransactionId": transaction_id,
        "TransactionType": kind,
        "StoreName": "Corner shop",
        "CurrencyCode": "USD",
        "TransactionAmount": amount,
        "TotalTransactionFee": fee,
        "NetTransactionAmount": net,
        **cells,
    }
    return [told.get(column, "") for column in COLUMNS]


LINES = (
    line("Capture", "P01-1-C1", "100.00", "-3.20", "96.80", SellerOrderId="P-100001"),
    line("Refund", "P01-1-R1", "-40.00", "1.16", "-38.84"),
    line("Transfer", "", "-57.96", "0.00", "-57.96"),
)


def report(
    *lines,
    seller="A1SELLER",
    delimiter=",",
    began="2026-03-01T00:00:00-0800",
    ended="2026-03-08T00:00:00-0800",
):
    """A whole file."""
    head = (
        ["SellerId", seller],
        ["SettlementStartDate", began],
        ["SettlementEndDate", ended],
    )
    rows = (*head, [], COLUMNS, *(lines or LINES))
    return "".join(delimiter.join(f'"{cell}"' for cell in row) + "\r\n" for row in rows)
