"""The places with editors of their own, as the settings list and find them."""

from __future__ import annotations

from functools import partial

from app.domain.permissions import Action
from app.services.settings_book.entry import Section
from ui.language import translate
from ui.settings.pages import SettingsPage
from ui.workplace import Workplace


def leads(workplace: Workplace) -> tuple[SettingsPage, ...]:
    """Every place of this desk that edits something; each lies behind its own permission."""
    return (
        *_shop_leads(workplace),
        *_paper_and_mail_leads(workplace),
        *_house_leads(workplace),
    )


def _shop_leads(workplace: Workplace) -> tuple[SettingsPage, ...]:
    go, trigger = workplace.shell.go, workplace.actions.trigger
    return (
        SettingsPage(
            name="letterhead",
            section=Section.SHOP,
            title=translate("Settings", "Letterhead and logo"),
            about=translate("Settings", "Address, tax number, legal texts and the picture"),
            keywords=translate("Settings", "address VAT imprint picture invoice head"),
            open=partial(go, "letterhead"),
        ),
        SettingsPage(
            name="setup",
            section=Section.ACCOUNT,
            title=translate("Settings", "Set up the shop, step by step"),
            about=translate("Settings", "Keys, region, training, sandbox or live, and addresses"),
            keywords=translate(
                "Settings",
                "connect credentials access key secret seller merchant id wizard live sandbox "
                "return URL",
            ),
            open=partial(trigger, "shop.connect"),
            needs=Action.EDIT_CREDENTIALS,
        ),
        SettingsPage(
            name="taxes",
            section=Section.TAXES,
            title=translate("Settings", "Taxes"),
            about=translate("Settings", "Rates, classes, and where they hold"),
            keywords=translate("Settings", "VAT sales tax rate class rounding consumption"),
            open=partial(go, "taxes"),
        ),
        SettingsPage(
            name="shipping",
            section=Section.TAXES,
            title=translate("Settings", "Shipping"),
            about=translate("Settings", "Zones, methods and what they cost"),
            keywords=translate("Settings", "delivery parcel carrier zone tariff postage"),
            open=partial(go, "shipping"),
        ),
        SettingsPage(
            name="receiving",
            section=Section.RECEIVING,
            title=translate("Settings", "Receiving notifications"),
            about=translate("Settings", "Which desk hears Amazon, at which address and port"),
            keywords=translate("Settings", "IPN URL endpoint topic port proxy listen webhook"),
            open=partial(trigger, "ipn.set_up"),
        ),
        SettingsPage(
            name="ipn_test",
            section=Section.RECEIVING,
            title=translate("Settings", "Test the notifications"),
            about=translate("Settings", "Sends one the whole way and turns the light green"),
            keywords=translate("Settings", "IPN test light check SNS"),
            open=partial(trigger, "ipn.test"),
            needs=None,
        ),
    )


def _paper_and_mail_leads(workplace: Workplace) -> tuple[SettingsPage, ...]:
    go = workplace.shell.go
    return (
        SettingsPage(
            name="printers",
            section=Section.RECEIPTS,
            title=translate("Settings", "Printers of this desk"),
            about=translate("Settings", "Receipt printer, invoice printer, paper, cash drawer"),
            keywords=translate("Settings", "ESC/POS 80 mm 58 mm A4 Letter USB network thermal"),
            open=partial(go, "printers"),
        ),
        SettingsPage(
            name="mail_settings",
            section=Section.MAILS,
            title=translate("Settings", "Mail server, and who is told what"),
            about=translate("Settings", "One switch for each event and each audience"),
            keywords=translate(
                "Settings", "SMTP STARTTLS TLS sender notification grid event buyer staff password"
            ),
            open=partial(go, "mail_settings"),
            needs=Action.EDIT_NOTIFICATION_SETTINGS,
        ),
        SettingsPage(
            name="mail_templates",
            section=Section.MAILS,
            title=translate("Settings", "Templates of the mails"),
            about=translate("Settings", "How each mail is worded, in each language"),
            keywords=translate("Settings", "text wording subject HTML Jinja translation"),
            open=partial(go, "mail_templates"),
            needs=Action.EDIT_TEMPLATES,
        ),
    )


def _house_leads(workplace: Workplace) -> tuple[SettingsPage, ...]:
    go = workplace.shell.go
    return (
        SettingsPage(
            name="people",
            section=Section.PEOPLE,
            title=translate("Settings", "People and permissions"),
            about=translate("Settings", "Users, PINs, roles, and limits on refunds and discounts"),
            keywords=translate(
                "Settings",
                "user staff cashier manager owner role PIN approval discount limit",
            ),
            open=partial(go, "people"),
            needs=Action.MANAGE_USERS,
        ),
        SettingsPage(
            name="audit",
            section=Section.PEOPLE,
            title=translate("Settings", "Audit trail"),
            about=translate("Settings", "Who changed what, and whether the trail is whole"),
            keywords=translate("Settings", "history log changes chain revision"),
            open=partial(go, "audit"),
            needs=Action.SEE_AUDIT,
        ),
        SettingsPage(
            name="keeping",
            section=Section.KEEPING,
            title=translate("Settings", "Backups and buyers' data"),
            about=translate("Settings", "Make and restore backups, erase a buyer on request"),
            keywords=translate("Settings", "restore backup erase privacy GDPR database"),
            open=partial(go, "keeping"),
            needs=Action.BACK_UP,
        ),
        SettingsPage(
            name="doctor",
            section=Section.ADVANCED,
            title=translate("Settings", "Check this desk"),
            about=translate("Settings", "What is wrong, how to mend it, and a bundle for support"),
            keywords=translate(
                "Settings",
                "doctor diagnosis health test clock network printer database version support log",
            ),
            open=partial(go, "doctor"),
            needs=Action.DIAGNOSE,
        ),
        SettingsPage(
            name="database",
            section=Section.KEEPING,
            title=translate("Settings", "Database"),
            about=translate("Settings", "Move to PostgreSQL; a step of the set-up"),
            keywords=translate("Settings", "PostgreSQL SQLite server move several desks"),
            open=partial(workplace.actions.trigger, "shop.connect"),
            needs=Action.EDIT_CREDENTIALS,
        ),
    )
