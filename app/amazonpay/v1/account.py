"""Operations about the service and the merchant's account."""

from __future__ import annotations

from collections.abc import Iterable

from app.amazonpay.v1 import readings
from app.amazonpay.v1.caller import Caller
from app.amazonpay.v1.details import NotificationConfiguration, ServiceStatus
from app.amazonpay.v1.operations import Operation
from app.amazonpay.v1.parameters import numbered


class Account:
    """Service and account operations; all raise as ``Caller.call`` does."""

    def __init__(self, caller: Caller) -> None:
        self._call = caller.call

    def service_status(self) -> ServiceStatus:
        """GetServiceStatus: twice, then once in five minutes."""
        return self._call(Operation.GET_SERVICE_STATUS, {}, readings.service_status)

    def status(self) -> str:
        """GetMerchantAccountStatus: ``ACTIVE`` or ``INACTIVE``, verbatim."""
        return self._call(Operation.GET_MERCHANT_ACCOUNT_STATUS, {}, readings.account_status)

    def notifications(self) -> tuple[NotificationConfiguration, ...]:
        """GetMerchantNotificationConfiguration."""
        return self._call(
            Operation.GET_MERCHANT_NOTIFICATION_CONFIGURATION,
            {},
            readings.notification_configurations,
        )

    def set_notifications(self, configurations: Iterable[NotificationConfiguration]) -> None:
        """SetMerchantNotificationConfiguration: replaces all of them."""
        parameters: dict[str, str] = {}
        for index, configuration in enumerate(configurations, 1):
            name = f"NotificationConfigurationList.NotificationConfiguration.{index}"
            parameters[f"{name}.NotificationUrl"] = configuration.url
            parameters |= numbered(f"{name}.EventTypes.EventTypeList", configuration.event_types)
        self._call(Operation.SET_MERCHANT_NOTIFICATION_CONFIGURATION, parameters, readings.nothing)
