"""What a desk works with besides Amazon: the mail server and the receipt printer."""

from __future__ import annotations

from typing import Final

from app.domain.environment import Mode
from app.domain.errors import AppError
from app.domain.printing import PrinterKind, PrinterTrouble
from app.services.doctor.findings import Check, Finding, Mend, Told, Verdict
from app.services.doctor.patient import Patient
from app.services.mails.post import Post
from app.services.mails.server import MailServers
from app.services.printing.connections import connected
from app.services.printing.desk_printers import PrinterSettings
from app.services.printing.status import answers, fault_of
from app.services.shop_settings import ShopSettings

_ANSWER_S: Final = 8.0


def mail(patient: Patient) -> Finding:
    """Connect and sign in; nothing is sent."""
    servers = MailServers(ShopSettings(patient.desk), patient.mail_secrets)
    server = servers.load()
    if not server.is_set:
        return Finding(Check.MAIL, Verdict.NOT_USED, Told.MAIL_NONE, (), Mend.SET_UP_MAIL)
    if patient.settings.mode is Mode.TRAINING and not server.is_local:
        return Finding(Check.MAIL, Verdict.NOT_USED, Told.MAIL_TRAINING)
    try:
        Post(server, servers.password(), _ANSWER_S).check()
    except AppError as error:
        return Finding(Check.MAIL, Verdict.BROKEN, Told.MAIL_AWAY, (str(error),), Mend.SET_UP_MAIL)
    return Finding(Check.MAIL, Verdict.OK, Told.MAIL_TAKEN, (server.host,))


def printer(patient: Patient) -> Finding:
    """Open it and ask how it is; nothing is printed."""
    check = Check.PRINTER
    printers = PrinterSettings(patient.desk).get()
    if printers.kind is PrinterKind.NONE:
        return Finding(check, Verdict.NOT_USED, Told.PRINTER_NONE, (), Mend.SET_UP_PRINTER)
    try:
        with connected(printers) as opened:
            if not answers(opened):
                return Finding(check, Verdict.OK, Told.PRINTER_DEAF)
            fault = fault_of(opened)
    except PrinterTrouble as error:
        fault = error.fault
    if fault is None:
        return Finding(check, Verdict.OK, Told.PRINTER_READY)
    facts = (fault.value,)
    return Finding(check, Verdict.BROKEN, Told.PRINTER_TROUBLE, facts, Mend.LOOK_AT_PRINTER)
