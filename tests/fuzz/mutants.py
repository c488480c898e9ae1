"""Spoils genuine messages in every way that somebody could think of, and in many that nobody would."""

import base64
import json
import random

from tests import sns_messages as sns

FIELDS = (
    "Type",
    "MessageId",
    "TopicArn",
    "Subject",
    "Message",
    "Timestamp",
    "SignatureVersion",
    "Signature",
    "SigningCertURL",
    "Token",
    "SubscribeURL",
    "Unknown",
)
HOST = "sns.eu-west-1.amazonaws.com"
LOOK_ALIKES = (
    "sns.eu-west-1.amazonaws.com.example.net",
    "sns.eu-west-1.amazonaws.com:444",
    "x@sns.eu-west-1.amazonaws.com",
    "sns.eu-west-1.amazonaws.com@example.net",
    "example.net#sns.eu-west-1.amazonaws.com",
    "example.net/sns.eu-west-1.amazonaws.com",
    "example.net\\@sns.eu-west-1.amazonaws.com",
    "sns.eu-west-1.amazonaws.com%00.example.net",
    "s3.eu-west-1.amazonaws.com",
    "sns.amazonaws.com",
    "127.0.0.1",
    "[::1]",
    "169.254.169.254",
    "sns.us-east-1.amazonaws.com",
    "sns.cn-north-1.amazonaws.com.cn",
)
STRANGE = (
    None,
    True,
    0,
    -1,
    1e308,
    [],
    {},
    "",
    "\0",
    "\n",
    "1",
    "2",
    "Notification",
    "SubscriptionConfirmation",
    "x" * 5000,
    "\u2028",
    "2026-03-01T11:59:58Z",
    "9999-12-31T23:59:59.999999Z",
    "0001-01-01T00:00:00Z",
    sns.TOPIC,
    sns.TOPIC + "X",
    base64.b64encode(bytes(256)).decode(),
    base64.b64encode(b"\xff" * 256).decode(),
)
RUBBISH = (
    b"\0",
    b"\xff",
    b'"',
    b"\\",
    b"{",
    b"}",
    b"[",
    b",",
    b":",
    b"\n",
    b"\\u0000",
    b"\\ud800",
    b"NaN",
    b"1e999",
)


class Mutants:
    """An endless row of bodies; the same for the same seed.

    Args:
        genuine: signed fields of the messages to begin with.
        other: signed fields of messages by somebody else's key, to mix in.
        seed: of the row.
    """

    def __init__(self, genuine, other, seed):
        self._random = random.Random(seed)  # noqa: S311 -- repeatable
        self._genuine = [(fields, sns.body(fields)) for fields in genuine]
        self._fields = [*genuine, *other]
        self._ways = (
            self._bytes,
            self._bytes,
            self._slices,
            self._torn,
            self._field,
            self._field,
            self._swapped,
            self._renamed,
            self._doubled,
            self._layout,
            self._address,
            self._signature,
            self._inner,
            self._nested,
            self._raw,
        )

    def one(self):
        """The next body."""
        fields, body = self._random.choice(self._genuine)
        return self._random.choice(self._ways)(fields, body)

    def _bytes(self, _fields, body):
        spoiled = bytearray(body)
        for _ in range(self._random.choice((1, 1, 1, 2, 8))):
            place = self._random.randrange(len(spoiled))
            way = self._random.randrange(4)
            if way == 0:
                spoiled[place] ^= 1 << self._random.randrange(8)
            elif way == 1:
                spoiled[place] = self._random.randrange(256)
            elif way == 2:
                del spoiled[place]
            else:
                spoiled[place:place] = self._random.choice(RUBBISH)
        return bytes(spoiled)

    def _slices(self, _fields, body):
        start, end = sorted(self._random.randrange(len(body)) for _ in range(2))
        place = self._random.randrange(len(body))
        return body[:place] + body[start:end] + body[place:]

    def _torn(self, _fields, body):
        return body[: self._random.randrange(len(body))]

    def _field(self, fields, _body):
        spoiled = dict(fields)
        name = self._random.choice(FIELDS)
        way = self._random.randrange(4)
        if way == 0:
            spoiled.pop(name, None)
        elif way == 1:
            spoiled[name] = self._random.choice(STRANGE)
        elif way == 2:
            spoiled[name] = str(spoiled.get(name, "")) + self._random.choice(("x", " ", "\n", "="))
        else:
            spoiled[name] = str(spoiled.get(name, ""))[self._random.randrange(3) :].swapcase()
        return sns.body(spoiled)

    def _swapped(self, fields, _body):
        """Some of one message's fields in another's place."""
        spoiled = dict(fields)
        other = self._random.choice(self._fields)
        for name in self._random.sample(FIELDS, self._random.randrange(1, 5)):
            if name in other:
                spoiled[name] = other[name]
        return sns.body(spoiled)

    def _renamed(self, fields, _body):
        """A boundary between two fields of the signed text in another place."""
        spoiled = dict(fields)
        names = [name for name in FIELDS if isinstance(spoiled.get(name), str)]
        one, two = self._random.sample(names, 2)
        if self._random.randrange(2):
            spoiled[one], spoiled[two] = spoiled[two], spoiled[one]
        else:
            spoiled[one] = f"{spoiled[one]}\n{two}\n{spoiled.pop(two)}"
        return sns.body(spoiled)

    def _doubled(self, fields, body):
        name = self._random.choice(FIELDS)
        value = self._random.choice((*STRANGE, self._random.choice(self._fields).get(name)))
        text = f"{json.dumps(name)}: {json.dumps(value)}".encode()
        if self._random.randrange(2):
            return b"{" + text + b"," + body[1:]
        return body[:-1] + b"," + text + b"}"

    def _layout(self, fields, _body):
        """The same fields, written otherwise: this one may be believed."""
        names = list(fields)
        self._random.shuffle(names)
        text = json.dumps(
            {name: fields[name] for name in names},
            ensure_ascii=bool(self._random.randrange(2)),
            indent=self._random.choice((None, 1, 4)),
        )
        coding = self._random.choice(("utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "latin-1"))
        return text.encode(coding, "replace")

    def _address(self, fields, _body):
        host = self._random.choice(LOOK_ALIKES)
        name = self._random.choice(("SigningCertURL", "SubscribeURL"))
        digits = f"{self._random.getrandbits(128):032x}"
        url = f"{self._random.choice(('https', 'https', 'http', 'ftp'))}://{host}/"
        path = self._random.choice(
            (
                f"SimpleNotificationService-{digits}.pem",
                "SimpleNotificationService-0123456789abcdef0123456789abcdef.pem",
                f"bucket/SimpleNotificationService-{digits}.pem",
                f"../SimpleNotificationService-{digits}.pem",
                "?Action=ConfirmSubscription",
            )
        )
        return sns.body(fields | {name: url + path})

    def _signature(self, fields, _body):
        raw = bytearray(base64.b64decode(fields["Signature"]))
        way = self._random.randrange(4)
        if way == 0:
            raw[self._random.randrange(len(raw))] ^= 1 << self._random.randrange(8)
        elif way == 1:
            del raw[self._random.randrange(len(raw)) :]
        elif way == 2:
            raw = bytearray(self._random.randbytes(self._random.choice((1, 255, 256, 257, 512))))
        else:
            raw = raw[::-1]
        return sns.body(fields | {"Signature": base64.b64encode(raw).decode()})

    def _inner(self, fields, _body):
        """Another message of the shape of a genuine one."""
        text = fields["Message"]
        place = self._random.randrange(len(text))
        piece = self._random.choice(("0", "x", '"', "}", " ", "\n", "Live", "<", "&e;", "</"))
        return sns.body(fields | {"Message": text[:place] + piece + text[place + 1 :]})

    def _nested(self, fields, body):
        depth = self._random.choice((10, 100, 900, 1025, 3000))
        way = self._random.randrange(3)
        if way == 0:
            return b"[" * depth + body + b"]" * depth
        if way == 1:
            return body[:-1] + b',"Unknown":' + b'{"a":' * depth + b"1" + b"}" * depth + b"}"
        return sns.body(fields | {"Message": "<a>" * depth})

    def _raw(self, _fields, _body):
        return self._random.randbytes(self._random.randrange(200))
