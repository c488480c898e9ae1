"""Product lists, and short forms of what came of importing them."""

GERMAN = """\
Artikelnummer;Bezeichnung;Preis;EAN;Steuerklasse;Gewicht (kg);Einheit;Aktiv;Warengruppe
T-1;Rote Tasse;12,50;4006381333931;Standard;0,35;Stück;ja;Tassen
T-2;Käse, alt;1.299,00;;reduced;1;kg;nein;
"""


def counts(summary):
    return (summary.read, summary.created, summary.updated, summary.unchanged, summary.refused)


def faults(summary):
    return [str(problem) for problem in summary.problems]


def many(count, name="Mug"):
    lines = "".join(
        f"S{number:06d},{name} {number},{number % 90}.50,{number:013d}\n" for number in range(count)
    )
    return f"sku,name,price,ean\n{lines}"
