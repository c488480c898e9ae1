"""The shop's name where nobody has told one."""

import pytest

from app.emulator.account import new_account
from app.settings import load


def _named(folder, text):
    file = folder / "paydesk.toml"
    file.write_text(text)
    return load({"PAYDESK_CONFIG": str(file), "PAYDESK_DATA": str(folder)}).store_name


def test_the_invoice_and_the_sign_in_page_of_training_show_the_same_name(tmp_path):
    told = '[shop]\nmode = "training"\n'

    assert _named(tmp_path, told) == new_account().store_name == "Training Shop"


@pytest.mark.parametrize("mode", ["sandbox", "live"])
def test_a_real_shop_is_never_called_a_training_shop(tmp_path, mode):
    assert _named(tmp_path, f'[shop]\nmode = "{mode}"\n') == "Paydesk"


def test_a_name_that_was_told_is_used_in_training_too(tmp_path):
    assert _named(tmp_path, '[shop]\nstore_name = "Corner Tea"\n') == "Corner Tea"
