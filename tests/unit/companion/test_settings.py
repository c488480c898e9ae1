"""What a companion is told, by whom, and what makes no sense."""

import re
from pathlib import Path

import pytest

from app.companion.server_options import CompanionNotStarted, ServedTls, ServerOptions
from app.companion.settings import BadCompanionSettings, load

TOPIC = "arn:aws:sns:us-east-1:291180941288:A3BXB0YN3XH17HSELLER"
OTHER = "arn:aws-cn:sns:cn-north-1:291180941288:A3BXB0YN3XH17HSELLER"


def told(file: Path, text: str) -> dict[str, str]:
    file.write_text(text)
    return {"PAYDESK_COMPANION_CONFIG": str(file), "PAYDESK_DATA": str(file.parent)}


def test_told_nothing_it_keeps_a_file_and_hears_nobody(tmp_path):
    settings = load({"PAYDESK_DATA": str(tmp_path)})

    assert settings.data == tmp_path / "companion"
    assert settings.database_url == f"sqlite:///{tmp_path}/companion/companion.sqlite"
    assert settings.self_test_key == tmp_path / "companion" / "self-test.key"
    assert (settings.topics, settings.merchants) == (frozenset(), frozenset())
    assert settings.environments == frozenset({"Live"})
    assert settings.retention_days == 30


def test_options_count_more_than_the_environment_and_that_more_than_the_file(tmp_path):
    environment = told(
        tmp_path / "companion.toml",
        f'topics = ["{TOPIC}"]\nmerchants = ["AFILE"]\nretention_days = 10\nwaiting = 11\n',
    )
    environment |= {
        "PAYDESK_COMPANION_MERCHANTS": "AONE, ATWO",
        "PAYDESK_COMPANION_RETENTION_DAYS": "20",
    }

    settings = load(environment, {"retention_days": 40, "database": "", "topics": ()})

    assert settings.topics == frozenset({TOPIC})
    assert settings.merchants == frozenset({"AONE", "ATWO"})
    assert (settings.retention_days, settings.waiting) == (40, 11)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("topic = []", "a setting nobody knows: topic"),
        ("topics = [", "is not TOML"),
        ("topics = [1]", "topics must be a list of texts"),
        ('retention_days = "soon"', "retention_days must be a whole number, not 'soon'"),
        ("waiting = 0", "waiting must be at least 1, not 0"),
        ('environments = ["Test"]', "the environment is Sandbox or Live, not 'Test'"),
        ("environments = []", "the environment is Sandbox or Live, not 'nothing'"),
        ('topics = ["arn:aws:sns:us-east-1:1:*"]', "patterns are not allowed"),
        ('topics = ["arn:aws:sqs:us-east-1:1:a"]', "is no topic"),
        ('topics = ["arn:aws:sns:us-east-1::a"]', "is no topic"),
        ('training_certificate = "a.pem"', "a training certificate is refused together with Live"),
    ],
)
def test_what_makes_no_sense_is_told(tmp_path, text, words):
    with pytest.raises(BadCompanionSettings, match=re.escape(words)):
        load(told(tmp_path / "companion.toml", text))


def test_a_file_that_is_told_must_be_there(tmp_path):
    with pytest.raises(BadCompanionSettings, match="cannot be read"):
        load({"PAYDESK_COMPANION_CONFIG": str(tmp_path / "nowhere.toml")})


def test_topics_of_every_partition_are_known(tmp_path):
    assert load({"PAYDESK_DATA": str(tmp_path)}, {"topics": [OTHER]}).topics == {OTHER}


def test_a_training_certificate_is_refused_with_both_environments(tmp_path):
    file = tmp_path / "certificate.pem"
    file.touch()
    options = {"training_certificate": file, "environments": ["Sandbox", "Live"]}

    with pytest.raises(BadCompanionSettings, match="refused together with Live"):
        load({"PAYDESK_DATA": str(tmp_path)}, options)


def test_a_password_in_the_database_address_is_not_shown(tmp_path):
    settings = load({"PAYDESK_DATA": str(tmp_path)}, {"database": "postgresql://a:s3cret@b/c"})

    assert "s3cret" not in repr(settings)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "localhost"])
def test_loopback_needs_no_encryption(host):
    ServerOptions(host=host).require_sensible()


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "shop.example", ""])  # noqa: S104 -- it is refused
def test_the_public_is_served_with_encryption_only(host):
    with pytest.raises(CompanionNotStarted, match="unencrypted"):
        ServerOptions(host=host).require_sensible()

    ServerOptions(host=host, behind_proxy=True).require_sensible()
    ServerOptions(host=host, tls=ServedTls(Path("a"), Path("b"))).require_sensible()
