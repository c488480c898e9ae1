"""Receipts of each region, made without an order: for pictures, benches and unhurried tests."""

import datetime as dt
from dataclasses import replace

from app.domain.address import AmazonAddress
from app.domain.address_mapping import map_address
from app.domain.documents import DocumentKind, document_number, usual_prefix
from app.domain.environment import Mode, Region
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.domain.product import Unit
from app.services.letterhead import ShopMarks
from app.services.receipt_rows import DiscountRow, GoodsRow, TaxRow
from app.services.receipts import Credit, Receipt

AT = dt.datetime(2026, 11, 24, 14, 30, tzinfo=dt.UTC)
_LOCALES = {Region.US: "en-US", Region.UK: "en-GB", Region.EU: "de-DE", Region.JP: "ja-JP"}
_GOODS = {
    Region.US: ("House blend coffee beans, 250 g", "Stoneware teapot, 1.2 l"),
    Region.UK: ("House blend coffee beans, 250 g", "Stoneware teapot, 1.2 l"),
    Region.EU: (
        "Hausmischung Kaffeebohnen, 250 g, schonend im Trommelröster geröstet",
        "Teekanne aus Steinzeug mit Überlaufschutz, 1,2 l",
    ),
    Region.JP: ("ハウスブレンド コーヒー豆 250g", "せっ器のティーポット 1.2L 茶こし付き"),
}
_RATES = {
    Region.US: (("NY sales tax", 88_750), ("NY sales tax", 88_750)),
    Region.UK: (("VAT 0%", 0), ("VAT 20%", 200_000)),
    Region.EU: (("MwSt. 7 %", 70_000), ("MwSt. 19 %", 190_000)),
    Region.JP: (("8%対象", 80_000), ("10%対象", 100_000)),
}
_MARKS = {
    Region.US: ShopMarks(
        "Harbor & Mill",
        ("1 Practice Lane", "Portland, OR 97205"),
        tax_number="00-000000",
        returns=("Unused goods may be returned within 30 days with this receipt.",),
    ),
    Region.UK: ShopMarks(
        "Harbour & Mill",
        ("1 Practice Lane", "London SE1 0AA"),
        ("Registered in England no. 00000000",),
        tax_number="GB 000 0000 00",
    ),
    Region.EU: ShopMarks(
        "Kaffeerösterei Übermorgen",
        ("Übungsweg 1", "10405 Berlin"),
        ("Amtsgericht Berlin HRB 000000", "Geschäftsführung: Jördis Großmann"),
        tax_number="DE000000000",
        returns=("Umtausch ungeöffneter Ware innerhalb von 30 Tagen gegen diesen Beleg.",),
    ),
    Region.JP: ShopMarks(
        "港の珈琲店", ("東京都渋谷区練習町1-1", "〒150-0042"), tax_number="T0000000000000"
    ),
}
_BUYERS = {
    Region.US: AmazonAddress(
        "Ada Fielding",
        "500 Example Street",
        city="Seattle",
        state_or_region="WA",
        postal_code="98101",
        country_code="US",
    ),
    Region.UK: AmazonAddress(
        "Ada Fielding",
        "5 Example Street",
        city="London",
        postal_code="SE1 0AA",
        country_code="GB",
    ),
    Region.EU: AmazonAddress(
        "Jürgen Weißhaupt",
        "Musterstraße 12",
        city="München",
        postal_code="80331",
        country_code="DE",
    ),
    Region.JP: AmazonAddress(
        "佐藤 美咲",
        "渋谷区神南1-2-3",
        "練習ビル 4階",
        state_or_region="東京都",
        postal_code="150-0042",
        country_code="JP",
    ),
}


def receipt_of(region, lines=3, mode=Mode.LIVE, **changes) -> Receipt:
    """A paid order with so many lines, a discount and two rates."""
    currency = region.currency
    goods = tuple(_line(region, at, 990, currency) for at in range(lines))
    total = Money.total((line.amount for line in goods), currency)
    taxes = _taxes(region, goods, currency)
    tax = Money.total((row.tax for row in taxes), currency)
    charged = total if region is not Region.US else total + tax
    receipt = Receipt(
        number=OrderNumber("P-100042"),
        issued_at=AT,
        mode=mode,
        region=region,
        locale=_LOCALES[region],
        shop=_MARKS[region],
        stage=OrderStage.PLACED,
        status=PaymentStatus.PROCESSED,
        buyer=map_address(_BUYERS[region]),
        billing=None,
        email="",
        prices_include_tax=region is not Region.US,
        lines=goods,
        goods=total,
        basket_discount=None,
        shipping=None,
        tax_relief=Money.zero(currency),
        taxes=taxes,
        net=charged - tax,
        tax=tax,
        total=charged,
        authorized=Money.zero(currency),
        captured=charged,
        refunded=Money.zero(currency),
        permission_id="S02-1234567-1234567",
        invoice_number=document_number(usual_prefix(DocumentKind.INVOICE, region), 42, mode),
        invoiced_at=AT,
        staff="ava",
        desk="counter-1",
    )
    return replace(receipt, **changes)


def refunded(receipt: Receipt) -> Receipt:
    """A third of it went back."""
    amount = Money(receipt.total.minor // 3, receipt.total.currency)
    prefix = usual_prefix(DocumentKind.CREDIT_NOTE, receipt.region)
    credit = Credit(
        document_number(prefix, 7, receipt.mode),
        AT + dt.timedelta(days=3),
        amount,
        f"{receipt.permission_id}-R123456",
        receipt.taxes,
    )
    status = PaymentStatus.PARTIALLY_REFUNDED
    return replace(receipt, credits=(credit,), refunded=amount, status=status)


def _line(region, at, price, currency):
    name, (label, per_million) = _GOODS[region][at % 2], _RATES[region][at % 2]
    listed = Money(price * (1 + at % 3), currency)
    off = DiscountRow(Money(price // 10, currency), 1_000, "") if at == 1 else None
    charged = listed - off.amount if off else listed
    share = 1_000_000 + per_million if region is not Region.US else 1_000_000
    tax = Money(charged.minor * per_million // share, currency)
    return GoodsRow(
        f"CF-{101 + at}",
        name,
        1_000 * (1 + at % 3),
        Unit.PIECE,
        Money(price, currency),
        listed,
        off,
        tax,
        per_million,
        label,
    )


def _taxes(region, goods, currency):
    rows = []
    for at, (label, per_million) in enumerate(dict.fromkeys(_RATES[region])):
        of_rate = [line for line in goods if line.per_million == per_million]
        gross = Money.total((line.amount for line in of_rate), currency)
        tax = Money.total((line.tax for line in of_rate), currency)
        net = gross if region is Region.US else gross - tax
        rows.append(TaxRow(label, per_million, net, tax, at))
    return tuple(rows)
