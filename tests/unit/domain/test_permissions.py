import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import PermissionRefused
from app.domain.money import Currency, Money
from app.domain.permission_table import DEFAULT_TABLE, overruled
from app.domain.permissions import (
    DENIED,
    Action,
    Effect,
    Permission,
    Role,
    Share,
    decide,
    decide_approval,
)

LIMITED = Permission(Effect.ALLOW, (Money(500, Currency.EUR),))
roles, actions = st.sampled_from(Role), st.sampled_from(Action)
measures = st.one_of(
    st.none(),
    st.builds(Share, st.integers(0, 10_000)),
    st.builds(Money, st.integers(0, 10**9), st.sampled_from(Currency)),
)
RANK = {Effect.DENY: 0, Effect.NEEDS_APPROVAL: 1, Effect.ALLOW: 2}


def effect(role, action, measure=None):
    return decide(DEFAULT_TABLE, role, action, measure).effect


@given(actions, measures)
def test_nobody_may_less_than_those_below(action, measure):
    ranks = [RANK[effect(role, action, measure)] for role in Role]
    assert ranks == sorted(ranks)


@given(actions, measures)
def test_the_owner_may_do_everything(action, measure):
    assert effect(Role.OWNER, action, measure) is Effect.ALLOW


@given(actions, st.integers(0, 10**9), st.integers(0, 10**9), roles)
def test_a_larger_amount_is_never_easier(action, a, b, role):
    small, large = sorted((Money(a, Currency.EUR), Money(b, Currency.EUR)))
    assert RANK[effect(role, action, large)] <= RANK[effect(role, action, small)]


def test_a_cashier_checks_out_and_never_moves_money_back():
    assert effect(Role.CASHIER, Action.CHECK_OUT) is Effect.ALLOW
    assert effect(Role.CASHIER, Action.REFUND, Money(1, Currency.EUR)) is Effect.DENY
    assert effect(Role.CASHIER, Action.CAPTURE) is Effect.NEEDS_APPROVAL
    assert effect(Role.CASHIER, Action.MANAGE_USERS) is Effect.DENY


@pytest.mark.parametrize(
    ("role", "basis_points", "expected"),
    [
        (Role.CASHIER, 1_000, Effect.ALLOW),
        (Role.CASHIER, 1_001, Effect.NEEDS_APPROVAL),
        (Role.MANAGER, 5_000, Effect.ALLOW),
        (Role.MANAGER, 5_001, Effect.NEEDS_APPROVAL),
        (Role.OWNER, 10_000, Effect.ALLOW),
    ],
)
def test_discounts_are_limited_by_share(role, basis_points, expected):
    assert effect(role, Action.DISCOUNT, Share(basis_points)) is expected


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        (Money(50_000, Currency.EUR), Effect.ALLOW),
        (Money(50_001, Currency.EUR), Effect.NEEDS_APPROVAL),
        (Money(50_000, Currency.JPY), Effect.ALLOW),
        (Money(1, Currency.CHF), Effect.NEEDS_APPROVAL),  # no limit set in that currency
        (None, Effect.NEEDS_APPROVAL),  # an amount that is not known is not small
    ],
)
def test_a_managers_refunds_need_a_second_person_above_the_limit(measure, expected):
    assert effect(Role.MANAGER, Action.REFUND, measure) is expected


def test_what_a_permission_without_limits_allows_it_allows_at_any_size():
    allow = Permission(Effect.ALLOW)
    assert allow.effect_on(Money(10**12, Currency.EUR)) is Effect.ALLOW
    assert allow.effect_on(Share(10_000)) is Effect.ALLOW
    assert allow.effect_on(None) is Effect.ALLOW


def test_above_the_limit_may_mean_denied():
    capped = Permission(Effect.ALLOW, (Money(500, Currency.EUR),), above=Effect.DENY)
    assert capped.effect_on(Money(501, Currency.EUR)) is Effect.DENY
    assert capped.limit(Currency.EUR) == Money(500, Currency.EUR)
    assert capped.limit(Currency.USD) is None


def test_a_share_limit_does_not_let_an_unknown_size_pass():
    assert Permission(Effect.ALLOW, share_limit=10).effect_on(None) is Effect.NEEDS_APPROVAL


def test_what_the_table_does_not_name_is_denied():
    decision = decide({}, Role.OWNER, Action.CAPTURE)
    assert (decision.effect, decision.permission) == (Effect.DENY, DENIED)


def test_two_managers_do_together_what_neither_may_alone():
    large = Money(60_000, Currency.EUR)
    decision = decide_approval(
        DEFAULT_TABLE, Role.MANAGER, Action.REFUND, large, is_same_person=False
    )
    assert decision.effect is Effect.ALLOW


def test_nobody_approves_for_themselves():
    decision = decide_approval(DEFAULT_TABLE, Role.OWNER, Action.REFUND, None, is_same_person=True)
    assert decision.effect is Effect.DENY


@pytest.mark.parametrize("action", [Action.CAPTURE, Action.CHECK_OUT, Action.REFUND])
def test_a_cashier_approves_nothing(action):
    decision = decide_approval(DEFAULT_TABLE, Role.CASHIER, action, is_same_person=False)
    assert decision.effect is Effect.DENY


def test_an_approver_needs_an_action_that_is_not_denied_at_that_size():
    capped = Permission(
        Effect.ALLOW, (Money(500, Currency.EUR),), above=Effect.DENY, may_approve=True
    )
    table = overruled(DEFAULT_TABLE, Role.MANAGER, Action.REFUND, capped)
    approve = [
        decide_approval(
            table, Role.MANAGER, Action.REFUND, Money(minor, Currency.EUR), is_same_person=False
        ).effect
        for minor in (500, 501)
    ]
    assert approve == [Effect.ALLOW, Effect.DENY]


def test_a_decision_lets_pass_or_refuses_by_name():
    decide(DEFAULT_TABLE, Role.OWNER, Action.CAPTURE).require()
    waiting = decide(DEFAULT_TABLE, Role.CASHIER, Action.CAPTURE)
    waiting.require(approved=True)
    with pytest.raises(PermissionRefused) as refusal:
        waiting.require()
    assert refusal.value.action == "capture"
    with pytest.raises(PermissionRefused):
        decide(DEFAULT_TABLE, Role.CASHIER, Action.REFUND).require(approved=True)


def test_one_cell_is_overruled_and_the_rest_stays():
    table = overruled(DEFAULT_TABLE, Role.CASHIER, Action.CAPTURE, LIMITED)
    assert decide(table, Role.CASHIER, Action.CAPTURE, Money(500, Currency.EUR)).permission == (
        LIMITED
    )
    assert decide(table, Role.CASHIER, Action.VOID).effect is Effect.NEEDS_APPROVAL
    assert decide(DEFAULT_TABLE, Role.CASHIER, Action.CAPTURE).effect is Effect.NEEDS_APPROVAL
    fresh = overruled({}, Role.CASHIER, Action.VOID, LIMITED)
    assert fresh == {Role.CASHIER: {Action.VOID: LIMITED}}
