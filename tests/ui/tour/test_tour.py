"""The tour as a newcomer runs it: one command, an assisted order, its pictures and its receipt."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

_ROOT = Path(__file__).resolve().parents[3]
_LIMIT_S = 240
_PICTURES = [
    "01-sign-in.png",
    "02-till.png",
    "03-search.png",
    "04-discount.png",
    "05-basket.png",
    "06-checkout.png",
    "07-amazon-sign-in.png",
    "08-address-card-shipping.png",
    "09-result.png",
    "10-receipt-saved.png",
    "11-new-sale.png",
    "12-queued.png",
    "13-processed-by-ipn.png",
    "14-notifications.png",
    "15-order.png",
    "16-capture.png",
    "17-captured.png",
    "18-refund.png",
    "19-refunded.png",
    "20-close-day.png",
    "21-day-closed.png",
]


def run(out, *options, **environment):
    """Run the command; returns status, output and complaints."""
    known = {name: text for name, text in os.environ.items() if not name.startswith("PAYDESK_")}
    done = subprocess.run(
        [sys.executable, "main.py", "tour", "--out", str(out), *options],
        cwd=_ROOT,
        env=known | environment,
        capture_output=True,
        text=True,
        timeout=_LIMIT_S,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def text_of(file):
    document = QPdfDocument()
    document.load(str(file))
    assert document.status() is QPdfDocument.Status.Ready
    said = document.getAllText(0).text()
    document.close()
    return said


@pytest.mark.parametrize(
    ("region", "words"),
    [
        (
            "us",
            ["Order confirmation", "Ada Fielding", "House blend coffee beans, 250 g", "Amazon Pay"],
        ),
        ("eu", ["Auftragsbestätigung", "Jürgen Weißhaupt", "MwSt. 19 %", "Amazon Pay"]),
    ],
)
def test_the_tour_places_an_order_and_leaves_its_pictures_and_receipt(
    qapp, tmp_path, region, words
):
    out = tmp_path / "tour"
    status, said, complaints = run(out, "--region", region)
    assert status == 0, said + complaints
    assert [file.name for file in sorted(out.glob("*.png"))] == _PICTURES
    sizes = {(QImage(str(file)).width(), QImage(str(file)).height()) for file in out.glob("*.png")}
    assert sizes == {(1280, 720)}
    assert len({file.read_bytes() for file in out.glob("*.png")}) == len(_PICTURES)
    receipt = text_of(out / "receipt.pdf")
    for expected in (*words, "P-100001"):
        assert expected in receipt
    assert "Order P-100001: Authorized" in said
    assert "Order P-100002: Queued" in said
    assert "Order P-100002: Processed, by itself" in said
    assert "Order P-100001: Processed" in said
    assert "Order P-100001: Partially refunded" in said
    assert "Z report 1" in text_of(out / "z-report.pdf")
    assert "Traceback" not in complaints


def test_a_picture_that_cannot_be_written_fails_the_tour_with_its_reason(tmp_path):
    out = tmp_path / "tour"
    (out / "01-sign-in.png").mkdir(parents=True)
    status, said, complaints = run(out)
    assert status == 1
    assert "The tour failed: 01-sign-in.png could not be written" in complaints
    assert "Done" not in said
