"""Names of countries on the windows."""

import pytest
from PySide6.QtCore import QLocale

from ui.countries import country_name


@pytest.mark.parametrize(
    ("locale", "code", "name"),
    [
        ("de_DE", "DE", "Deutschland"),
        ("de_DE", "GB", "Vereinigtes Königreich"),
        ("en_US", "DE", "Germany"),
        ("ja_JP", "US", "アメリカ合衆国"),
        ("C", "JP", "Japan"),
        ("de_DE", "Atlantis", "Atlantis"),
        ("de_DE", "", ""),
    ],
)
def test_a_country_is_called_as_in_the_language_of_the_desk(locale, code, name):
    assert country_name(code, QLocale(locale)) == name
