"""The browser profile of one checkout: in memory only, closed to everything it does not need."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtNetwork import QSslCertificate
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineProfile,
    QWebEngineProfileBuilder,
    QWebEngineSettings,
)

from app.services.web_account import WebAccount
from ui.checkout.interceptor import RequestGate

_A = QWebEngineSettings.WebAttribute
_OFF = (
    _A.AllowGeolocationOnInsecureOrigins,
    _A.AllowRunningInsecureContent,
    _A.AllowWindowActivationFromJavaScript,
    _A.AutoLoadIconsForPage,
    _A.BackForwardCacheEnabled,
    _A.DnsPrefetchEnabled,
    _A.ErrorPageEnabled,
    _A.FullScreenSupportEnabled,
    _A.HyperlinkAuditingEnabled,
    # a window opens by a click of the buyer's or not at all
    _A.JavascriptCanOpenWindows,
    _A.JavascriptCanAccessClipboard,
    _A.JavascriptCanPaste,
    _A.LocalContentCanAccessFileUrls,
    _A.LocalContentCanAccessRemoteUrls,
    _A.NavigateOnDropEnabled,
    _A.PdfViewerEnabled,
    _A.PluginsEnabled,
    _A.ScreenCaptureEnabled,
    _A.TouchIconsEnabled,
)


def sealed_profile(account: WebAccount, requests: RequestGate) -> QWebEngineProfile:
    """Make a profile without a name, which Qt keeps off the record.

    The emulator's own authority is trusted where the account names one: in training.

    Args:
        account: whose Amazon it is.
        requests: sees every request; the caller keeps it as long as the profile, which does not.
    """
    builder = QWebEngineProfileBuilder()
    if account.ca_file is not None:
        certificates = QSslCertificate.fromPath(str(account.ca_file))
        builder.setAdditionalTrustedCertificates(certificates)
    profile = builder.createOffTheRecordProfile()
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.MemoryHttpCache)
    profile.setPersistentCookiesPolicy(
        QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
    )
    profile.setPushServiceEnabled(False)
    profile.setSpellCheckEnabled(False)
    profile.setHttpAcceptLanguage(QLocale().bcp47Name())
    profile.downloadRequested.connect(_refuse)
    for attribute in _OFF:
        profile.settings().setAttribute(attribute, False)  # noqa: FBT003 -- Qt's signature
    profile.setUrlRequestInterceptor(requests)
    return profile


def _refuse(download: QWebEngineDownloadRequest) -> None:
    download.cancel()
