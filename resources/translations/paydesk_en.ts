<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>BasketView</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoodsView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message numerus="yes">
        <source>%n reader(s)</source>
        <translation>
            <numerusform>%n reader</numerusform>
            <numerusform>%n readers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message numerus="yes">
        <source>%n thing(s) missing before this shop can go live.</source>
        <translation>
            <numerusform>%n thing missing before this shop can go live.</numerusform>
            <numerusform>%n things missing before this shop can go live.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>%n character too many.</numerusform>
            <numerusform>%n characters too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message numerus="yes">
        <source>Exceptions from the role: %n</source>
        <translation>
            <numerusform>Exceptions from the role: %n</numerusform>
            <numerusform>Exceptions from the role: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other than built in: %n</source>
        <translation>
            <numerusform>Other than built in: %n</numerusform>
            <numerusform>Other than built in: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message numerus="yes">
        <source>Digits of the PIN typed: %n</source>
        <translation>
            <numerusform>Digits of the PIN typed: %n</numerusform>
            <numerusform>Digits of the PIN typed: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s.</source>
        <translation>
            <numerusform>Try again in %n s.</numerusform>
            <numerusform>Try again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n mail(s) chosen</source>
        <translation>
            <numerusform>%n mail chosen</numerusform>
            <numerusform>%n mails chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentMailsPresenter</name>
    <message numerus="yes">
        <source>%n mail(s) go out again.</source>
        <translation>
            <numerusform>%n mail go out again.</numerusform>
            <numerusform>%n mails go out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) will not be sent.</source>
        <translation>
            <numerusform>%n mail will not be sent.</numerusform>
            <numerusform>%n mails will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) had gone already.</source>
        <translation>
            <numerusform>%n mail had gone already.</numerusform>
            <numerusform>%n mails had gone already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffNotices</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message numerus="yes">
        <source>Open payment calls: %n</source>
        <translation>
            <numerusform>Open payment calls: %n</numerusform>
            <numerusform>Open payment calls: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
</context>
</TS>
