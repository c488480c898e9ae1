"""The certificate that the companion shows when no proxy does, and its renewal while it runs."""

from __future__ import annotations

import ssl

from app.companion.server_options import ServedTls
from app.domain.errors import Unavailable


class TlsFilesUnusable(Unavailable):
    """Certificate and key cannot be read or do not belong together."""


def require_usable(files: ServedTls) -> None:
    """Try the files on a context of their own.

    Raises:
        TlsFilesUnusable: says which, and why; nothing that serves was touched.
    """
    for what, file in (("certificate", files.certificate), ("key", files.key)):
        if not file.is_file():
            raise TlsFilesUnusable(f"the TLS {what} {file} is not there")
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(files.certificate, files.key)
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        raise TlsFilesUnusable(
            f"the TLS certificate {files.certificate} and the key {files.key} cannot be read"
            " or do not belong together"
        ) from error


def renew(context: ssl.SSLContext, files: ServedTls) -> None:
    """Show these files' certificate on connections made from now on.

    Raises:
        TlsFilesUnusable: the old one goes on.
    """
    require_usable(files)
    context.load_cert_chain(files.certificate, files.key)
