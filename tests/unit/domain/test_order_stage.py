"""How far placing an order has come."""

import pytest

from app.domain.errors import TransitionRefused
from app.domain.order_stage import ORDER_STAGE, OrderStage

_S = OrderStage


def test_every_stage_has_its_row():
    assert set(ORDER_STAGE.moves) == set(OrderStage)


@pytest.mark.parametrize("stage", sorted(set(OrderStage) - {_S.PLACED, _S.ABANDONED}))
def test_an_order_that_is_not_placed_can_be_given_up(stage):
    ORDER_STAGE.require(stage, _S.ABANDONED)


@pytest.mark.parametrize("stage", [_S.PLACED, _S.ABANDONED])
def test_what_is_placed_or_given_up_stays_so(stage):
    assert ORDER_STAGE.is_final(stage)


@pytest.mark.parametrize("stage", OrderStage)
def test_every_stage_leads_to_an_end(stage):
    ends = {_S.PLACED, _S.ABANDONED}
    assert stage in ends or any(ORDER_STAGE.reaches(stage, end) for end in ends)


@pytest.mark.parametrize("stage", [_S.SETTING, _S.CONFIRMING, _S.AWAITING_BUYER, _S.AWAITING_CARD])
def test_nothing_is_placed_without_reading_the_open_order(stage):
    with pytest.raises(TransitionRefused):
        ORDER_STAGE.require(stage, _S.PLACED)


def test_nothing_is_confirmed_before_its_total_is_told():
    with pytest.raises(TransitionRefused):
        ORDER_STAGE.require(_S.SETTING, _S.AUTHORIZING)
