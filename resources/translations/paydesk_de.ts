<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AccountForm</name>
    <message>
        <source>Region of the account</source>
        <translation>Region des Kontos</translation>
    </message>
    <message>
        <source>Shop name, as buyers see it</source>
        <translation>Name des Geschäfts, wie Käufer ihn sehen</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>What can be done</source>
        <translation>Was möglich ist</translation>
    </message>
    <message>
        <source>Outside Amazon Pay</source>
        <translation>Außerhalb von Amazon Pay</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name, as orders and colleagues see it</source>
        <translation>Name, wie Bestellungen und Kollegen ihn zeigen</translation>
    </message>
    <message>
        <source>Signs in as (short; it cannot be changed later)</source>
        <translation>Anmeldename (kurz; später nicht zu ändern)</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Geben Sie zuerst den Namen ein.</translation>
    </message>
    <message>
        <source>Write what they sign in with.</source>
        <translation>Geben Sie ein, womit sich die Person anmeldet.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Deliver to</source>
        <translation>Liefern an</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source> (%1 more after it)</source>
        <translation> (%1 weitere danach)</translation>
    </message>
    <message>
        <source>Please ask the buyer: %1</source>
        <translation>Bitte fragen Sie den Käufer: %1</translation>
    </message>
</context>
<context>
    <name>AddressesPage</name>
    <message>
        <source>In Seller Central open Login with Amazon, your application, Web Settings, and enter these there. Amazon shows its sign-in to no other page.</source>
        <translation>Öffnen Sie in Seller Central „Login with Amazon“, Ihre Anwendung, „Web Settings“ und tragen Sie diese dort ein. Auf keiner anderen Seite zeigt Amazon seine Anmeldung.</translation>
    </message>
    <message>
        <source>Allowed JavaScript origin</source>
        <translation>Zugelassener JavaScript-Ursprung</translation>
    </message>
    <message>
        <source>Allowed return URL after payment</source>
        <translation>Erlaubte Rücksprungadresse nach der Zahlung</translation>
    </message>
    <message>
        <source>Allowed return URL after a decline</source>
        <translation>Erlaubte Rücksprungadresse nach einer Ablehnung</translation>
    </message>
</context>
<context>
    <name>AdoptSheet</name>
    <message>
        <source>Adopt an order from Amazon</source>
        <translation>Bestellung von Amazon übernehmen</translation>
    </message>
    <message>
        <source>Order Reference at Amazon</source>
        <translation>Order Reference bei Amazon</translation>
    </message>
    <message>
        <source>Type or paste the id first.</source>
        <translation>Geben Sie zuerst die ID ein oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Amazon is being asked about it …</source>
        <translation>Amazon wird danach gefragt …</translation>
    </message>
    <message>
        <source>The order is being adopted …</source>
        <translation>Die Bestellung wird übernommen …</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>It is your order %1 already. Nothing is written or sent.</source>
        <translation>Das ist bereits Ihre Bestellung %1. Nichts wird geschrieben oder gesendet.</translation>
    </message>
    <message>
        <source>Amazon has an order of %1.</source>
        <translation>Amazon hat eine Bestellung über %1.</translation>
    </message>
    <message>
        <source>Amazon has an order of %1, made on %2.</source>
        <translation>Amazon hat eine Bestellung über %1 vom %2.</translation>
    </message>
    <message>
        <source>Paydesk writes it down as a placed order with one line over the whole total, and reads its payments. Nothing is sent to Amazon, and no money moves.</source>
        <translation>Paydesk trägt sie als aufgegebene Bestellung mit einer Position über die ganze Summe ein und liest ihre Zahlungen. An Amazon wird nichts gesendet, und es fließt kein Geld.</translation>
    </message>
    <message>
        <source>There it is called %1.</source>
        <translation>Dort heißt sie %1.</translation>
    </message>
    <message>
        <source>That is no id of Amazon Pay. It looks like S01-1234567-1234567.</source>
        <translation>Das ist keine ID von Amazon Pay. Sie sieht aus wie S01-1234567-1234567.</translation>
    </message>
    <message>
        <source>Amazon knows no such order of this account. Compare the id with Seller Central, letter by letter.</source>
        <translation>Amazon kennt keine solche Bestellung dieses Kontos. Vergleichen Sie die ID Zeichen für Zeichen mit Seller Central.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Paydesk asks Amazon first, and tells what it found.</source>
        <translation>Paydesk fragt zuerst Amazon und sagt, was es gefunden hat.</translation>
    </message>
    <message>
        <source>For orders made in your web shop or in Seller Central. The id of an authorization, capture or refund leads to its order, too.</source>
        <translation>Für Bestellungen aus Ihrem Webshop oder aus Seller Central. Auch die ID einer Autorisierung, eines Einzugs oder einer Erstattung führt zur Bestellung.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
</context>
<context>
    <name>AgeSheet</name>
    <message>
        <source>Check the buyer&apos;s age</source>
        <translation>Alter des Käufers prüfen</translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation>Alt genug</translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation>Nicht verkaufen</translation>
    </message>
    <message>
        <source>%1 may only be sold to buyers who are old enough. Ask for an identity card.</source>
        <translation>%1 darf nur an Käufer verkauft werden, die alt genug sind. Lassen Sie sich einen Ausweis zeigen.</translation>
    </message>
    <message>
        <source>It is asked once for each basket.</source>
        <translation>Gefragt wird einmal je Warenkorb.</translation>
    </message>
</context>
<context>
    <name>AlreadyOpenScreen</name>
    <message>
        <source>Bring it to the front</source>
        <translation>In den Vordergrund holen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>It does not answer. Wait a moment, or look for it on the task bar; if it hangs, end it and try again. What was under way with Amazon is settled by itself.</source>
        <translation>Es antwortet nicht. Warten Sie einen Moment oder suchen Sie es in der Taskleiste; wenn es hängt, beenden Sie es und versuchen Sie es erneut. Was mit Amazon im Gange war, klärt sich von selbst.</translation>
    </message>
    <message>
        <source>ⓘ Open already</source>
        <translation>ⓘ Bereits geöffnet</translation>
    </message>
    <message>
        <source>Paydesk is already open here</source>
        <translation>Paydesk ist hier bereits geöffnet</translation>
    </message>
    <message>
        <source>Another window works with the same data. Two of them would take the basket from each other, so this one stays closed.</source>
        <translation>Ein anderes Fenster arbeitet mit denselben Daten. Zwei davon nähmen einander den Warenkorb weg, deshalb bleibt dieses geschlossen.</translation>
    </message>
</context>
<context>
    <name>AmountEntry</name>
    <message>
        <source>“%1” is no amount in %2. Write it like %3.</source>
        <translation>„%1“ ist kein Betrag in %2. Schreiben Sie ihn wie %3.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>%1 is too much: at most %2 is possible. Nothing was sent.</source>
        <translation>%1 ist zu viel: Höchstens %2 ist möglich. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>AmountsBar</name>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Verblieben</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Opening the shop …</source>
        <translation>Das Geschäft wird geöffnet …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1&apos;s payment is under way here. Only %1 can go on until it is done.</source>
        <translation>Hier läuft gerade die Zahlung von %1. Nur %1 kann weitermachen, bis sie abgeschlossen ist.</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Approval needed</source>
        <translation>Freigabe nötig</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Wer gibt frei</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Nobody else in this shop can approve it.</source>
        <translation>Niemand sonst in diesem Geschäft kann das freigeben.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Diese PIN stimmt nicht.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Wait a moment and try again.</source>
        <translation>Zu viele falsche Versuche. Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 may not approve this.</source>
        <translation>%1 darf das nicht freigeben.</translation>
    </message>
</context>
<context>
    <name>AreaRows</name>
    <message>
        <source>Add an area</source>
        <translation>Gebiet hinzufügen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Regions, with commas between</source>
        <translation>Regionen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Postcodes; * stands for the rest</source>
        <translation>Postleitzahlen; * steht für den Rest</translation>
    </message>
    <message>
        <source>Remove this area</source>
        <translation>Dieses Gebiet entfernen</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>✕ Amazon stopped the shipment</source>
        <translation>✕ Amazon hat den Versand gestoppt</translation>
    </message>
    <message>
        <source>? Amazon&apos;s answers do not agree</source>
        <translation>? Die Antworten von Amazon widersprechen sich</translation>
    </message>
    <message>
        <source>… Amazon&apos;s answer was lost</source>
        <translation>… Die Antwort von Amazon ging verloren</translation>
    </message>
    <message>
        <source>! The payment is missing</source>
        <translation>! Die Zahlung fehlt</translation>
    </message>
    <message>
        <source>◷ The reservation runs out</source>
        <translation>◷ Die Reservierung läuft ab</translation>
    </message>
    <message>
        <source>Keep the goods here. Release them only when Amazon has said that the payment is good.</source>
        <translation>Behalten Sie die Ware hier. Geben Sie sie erst heraus, wenn Amazon gesagt hat, dass die Zahlung in Ordnung ist.</translation>
    </message>
    <message>
        <source>Compare the order with Seller Central, then say why it is all right.</source>
        <translation>Vergleichen Sie die Bestellung mit Seller Central und sagen Sie dann, warum alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>Whether money moved is not known yet. Paydesk keeps asking under the same number; ask Amazon now if it is urgent.</source>
        <translation>Ob Geld geflossen ist, steht noch nicht fest. Paydesk fragt unter derselben Nummer weiter; wenn es eilt, fragen Sie Amazon jetzt.</translation>
    </message>
    <message>
        <source>The buyer must choose another payment method at Amazon; ask Amazon whether they have.</source>
        <translation>Der Käufer muss bei Amazon eine andere Zahlungsart wählen; fragen Sie Amazon, ob das geschehen ist.</translation>
    </message>
    <message>
        <source>Have Amazon reserve the money again; the order is open for it.</source>
        <translation>Lassen Sie Amazon das Geld erneut reservieren; die Bestellung ist dafür offen.</translation>
    </message>
    <message>
        <source>Capture the money before it is free again, or void it.</source>
        <translation>Ziehen Sie das Geld ein, bevor es wieder frei wird, oder stornieren Sie die Reservierung.</translation>
    </message>
    <message>
        <source>The reservation is over. Have Amazon reserve the money again.</source>
        <translation>Die Reservierung ist abgelaufen. Lassen Sie Amazon das Geld erneut reservieren.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>AttentionScreen</name>
    <message>
        <source>Begin the next step</source>
        <translation>Nächsten Schritt beginnen</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>Zurück zu den Bestellungen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Verlangt Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Go to what needs attention first.</source>
        <translation>Gehen Sie zuerst zu dem, was Aufmerksamkeit verlangt.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts verlangt Sie.</translation>
    </message>
</context>
<context>
    <name>AttentionView</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Orders that need attention</source>
        <translation>Bestellungen, die Aufmerksamkeit verlangen</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Was los ist</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts verlangt Sie</translation>
    </message>
    <message>
        <source>No payment is in doubt, and no reservation is about to run out.</source>
        <translation>Keine Zahlung ist zweifelhaft, und keine Reservierung läuft demnächst ab.</translation>
    </message>
    <message>
        <source>Reading the orders …</source>
        <translation>Bestellungen werden gelesen …</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 gefährdet</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 Bestellungen</translation>
    </message>
    <message>
        <source>the dearest %1 orders; there are more</source>
        <translation>die %1 teuersten Bestellungen; es gibt weitere</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Verlangt Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Approved another&apos;s action</source>
        <translation>Handlung eines anderen freigegeben</translation>
    </message>
    <message>
        <source>Exported the audit trail</source>
        <translation>Prüfprotokoll exportiert</translation>
    </message>
    <message>
        <source>Canceled bulk work</source>
        <translation>Sammelarbeit abgebrochen</translation>
    </message>
    <message>
        <source>Began to capture in bulk</source>
        <translation>Sammeleinzug begonnen</translation>
    </message>
    <message>
        <source>Paused bulk work</source>
        <translation>Sammelarbeit angehalten</translation>
    </message>
    <message>
        <source>Began to ask Amazon in bulk</source>
        <translation>Sammelabfrage bei Amazon begonnen</translation>
    </message>
    <message>
        <source>Began to refund in bulk</source>
        <translation>Sammelerstattung begonnen</translation>
    </message>
    <message>
        <source>Let bulk work go on</source>
        <translation>Sammelarbeit fortgesetzt</translation>
    </message>
    <message>
        <source>Began to void in bulk</source>
        <translation>Sammelstornierung begonnen</translation>
    </message>
    <message>
        <source>Erased a buyer&apos;s data</source>
        <translation>Daten eines Käufers gelöscht</translation>
    </message>
    <message>
        <source>Looked at a buyer&apos;s data</source>
        <translation>Daten eines Käufers angesehen</translation>
    </message>
    <message>
        <source>Closed the day</source>
        <translation>Tag abgeschlossen</translation>
    </message>
    <message>
        <source>Arranged the favourites</source>
        <translation>Favoriten angeordnet</translation>
    </message>
    <message>
        <source>Changed the logo</source>
        <translation>Logo geändert</translation>
    </message>
    <message>
        <source>A mail came back</source>
        <translation>Mail kam zurück</translation>
    </message>
    <message>
        <source>Sent a mail again</source>
        <translation>Mail erneut gesendet</translation>
    </message>
    <message>
        <source>Changed the text of a mail</source>
        <translation>Text einer Mail geändert</translation>
    </message>
    <message>
        <source>Switched between sandbox and live</source>
        <translation>Zwischen Sandbox und Live gewechselt</translation>
    </message>
    <message>
        <source>Exported orders</source>
        <translation>Bestellungen exportiert</translation>
    </message>
    <message>
        <source>Printed a copy</source>
        <translation>Kopie gedruckt</translation>
    </message>
    <message>
        <source>Changed a permission</source>
        <translation>Berechtigung geändert</translation>
    </message>
    <message>
        <source>Changed the printers</source>
        <translation>Drucker geändert</translation>
    </message>
    <message>
        <source>Made a product</source>
        <translation>Artikel angelegt</translation>
    </message>
    <message>
        <source>Changed a product</source>
        <translation>Artikel geändert</translation>
    </message>
    <message>
        <source>Imported products</source>
        <translation>Artikel importiert</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Imported settings</source>
        <translation>Einstellungen importiert</translation>
    </message>
    <message>
        <source>Imported a settlement report</source>
        <translation>Abrechnungsbericht importiert</translation>
    </message>
    <message>
        <source>Closed a shift</source>
        <translation>Schicht geschlossen</translation>
    </message>
    <message>
        <source>Opened a shift</source>
        <translation>Schicht geöffnet</translation>
    </message>
    <message>
        <source>Removed a shipping method</source>
        <translation>Versandart entfernt</translation>
    </message>
    <message>
        <source>Changed a shipping method</source>
        <translation>Versandart geändert</translation>
    </message>
    <message>
        <source>Changed the taxes</source>
        <translation>Steuern geändert</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Set a new PIN</source>
        <translation>Neue PIN gesetzt</translation>
    </message>
    <message>
        <source>Slowed wrong PINs down</source>
        <translation>Falsche PINs ausgebremst</translation>
    </message>
    <message>
        <source>Removed a shipping zone</source>
        <translation>Versandzone entfernt</translation>
    </message>
    <message>
        <source>Changed a shipping zone</source>
        <translation>Versandzone geändert</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Above that</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Approves for others</source>
        <translation>Gibt für andere frei</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Share up to</source>
        <translation>Anteil bis zu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z-Bericht</translation>
    </message>
    <message>
        <source>Entry %1 does not say what was written: it was changed.</source>
        <translation>Eintrag %1 sagt nicht, was geschrieben wurde: Er wurde verändert.</translation>
    </message>
    <message>
        <source>Entry %1 is missing, though later ones are there.</source>
        <translation>Eintrag %1 fehlt, obwohl spätere vorhanden sind.</translation>
    </message>
    <message>
        <source>Entry %1 was put in or written anew afterwards.</source>
        <translation>Eintrag %1 wurde nachträglich eingefügt oder neu geschrieben.</translation>
    </message>
    <message>
        <source>The trail ends before entry %1, and that was written once.</source>
        <translation>Das Protokoll endet vor Eintrag %1, und der war einmal geschrieben.</translation>
    </message>
    <message>
        <source>Everything before it is whole. Make a copy of the database now and call whoever looks after it; after a backup was restored, an end that is too early is to be expected.</source>
        <translation>Alles davor ist unversehrt. Machen Sie jetzt eine Kopie der Datenbank und rufen Sie die Person an, die sie betreut; nachdem eine Sicherung zurückgespielt wurde, ist ein zu frühes Ende zu erwarten.</translation>
    </message>
    <message>
        <source>The chain is whole: all %1 entries are as they were written.</source>
        <translation>Die Kette ist unversehrt: Alle %1 Einträge sind so, wie sie geschrieben wurden.</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>audit</source>
        <translation>pruefprotokoll</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Export the audit trail …</source>
        <translation>Prüfprotokoll exportieren …</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>Prüfprotokoll durchsuchen</translation>
    </message>
    <message>
        <source>Go to the audit trail first.</source>
        <translation>Gehen Sie zuerst zum Prüfprotokoll.</translation>
    </message>
    <message>
        <source>The chain is being checked.</source>
        <translation>Die Kette wird geprüft.</translation>
    </message>
    <message>
        <source>There is no entry.</source>
        <translation>Es gibt keinen Eintrag.</translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation>Das tun Manager und Inhaber.</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Check the chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Jeder Kassenplatz</translation>
    </message>
    <message>
        <source>Reading the trail …</source>
        <translation>Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts vorhanden</translation>
    </message>
    <message>
        <source>No entry fits. Take a filter back to see more.</source>
        <translation>Kein Eintrag passt. Nehmen Sie einen Filter zurück, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 an %2, %3</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Entry %1 of the chain</source>
        <translation>Eintrag %1 der Kette</translation>
    </message>
    <message>
        <source>%1 of %2 entries checked</source>
        <translation>%1 von %2 Einträgen geprüft</translation>
    </message>
    <message>
        <source>Search the trail</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Object or order</source>
        <translation>Gegenstand oder Bestellung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Choose an entry to see what it says.</source>
        <translation>Wählen Sie einen Eintrag, um zu sehen, was er sagt.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>BackOffice</name>
    <message>
        <source>Bulk work</source>
        <translation>Sammelarbeit</translation>
    </message>
</context>
<context>
    <name>BasketEdits</name>
    <message>
        <source>%1 was taken out.</source>
        <translation>%1 wurde herausgenommen.</translation>
    </message>
    <message>
        <source>The basket was emptied.</source>
        <translation>Der Warenkorb wurde geleert.</translation>
    </message>
    <message>
        <source>%1 off: %2</source>
        <translation>%1 Nachlass: %2</translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Basket</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Customer  F9</source>
        <translation>Kunde  F9</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Kunde hinzufügen</translation>
    </message>
    <message>
        <source>Parked  F7</source>
        <translation>Geparkt  F7</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the basket</source>
        <translation>Positionen des Warenkorbs</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>Noch nichts im Warenkorb</translation>
    </message>
    <message>
        <source>Scan something, search for it, or tap a tile.</source>
        <translation>Scannen Sie etwas, suchen Sie danach oder tippen Sie auf eine Kachel.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Show today&apos;s orders</source>
        <translation>Heutige Bestellungen zeigen</translation>
    </message>
    <message>
        <source>Reserved and not captured, by age</source>
        <translation>Reserviert und nicht eingezogen, nach Alter</translation>
    </message>
    <message>
        <source>Declines by reason, 30 days</source>
        <translation>Ablehnungen nach Grund, 30 Tage</translation>
    </message>
    <message>
        <source>Refunds by day, 14 days</source>
        <translation>Erstattungen nach Tag, 14 Tage</translation>
    </message>
    <message>
        <source>Delay of Amazon&apos;s notifications</source>
        <translation>Verzögerung von Amazons Benachrichtigungen</translation>
    </message>
    <message>
        <source>on what was sold</source>
        <translation>auf das Verkaufte</translation>
    </message>
    <message>
        <source>Nothing waits for its capture.</source>
        <translation>Nichts wartet auf seinen Einzug.</translation>
    </message>
    <message>
        <source>No declines.</source>
        <translation>Keine Ablehnungen.</translation>
    </message>
    <message>
        <source>No refunds.</source>
        <translation>Keine Erstattungen.</translation>
    </message>
    <message>
        <source>No notification yet.</source>
        <translation>Noch keine Benachrichtigung.</translation>
    </message>
    <message>
        <source>Sold today</source>
        <translation>Heute verkauft</translation>
    </message>
    <message>
        <source>Captured today</source>
        <translation>Heute eingezogen</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>Heute erstattet</translation>
    </message>
    <message>
        <source>Discounts today</source>
        <translation>Heutige Rabatte</translation>
    </message>
</context>
<context>
    <name>BounceSheet</name>
    <message>
        <source>A mail came back</source>
        <translation>Mail kam zurück</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Paste what the mail server wrote back. It is kept with the chosen mail.</source>
        <translation>Fügen Sie ein, was der Mailserver zurückgeschrieben hat. Es wird bei der gewählten Mail gesichert.</translation>
    </message>
    <message>
        <source>Paste what the mail server wrote back, with the headers of your mail: its Message-ID tells which one it is.</source>
        <translation>Fügen Sie ein, was der Mailserver zurückgeschrieben hat, mitsamt den Kopfzeilen Ihrer Mail: Deren Message-ID sagt, welche es ist.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Mail addresses in it are not kept.</source>
        <translation>Mailadressen darin werden nicht gesichert.</translation>
    </message>
    <message>
        <source>Paste the text first.</source>
        <translation>Fügen Sie zuerst den Text ein.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Capture many orders</source>
        <translation>Viele Bestellungen einziehen</translation>
    </message>
    <message>
        <source>Void many orders</source>
        <translation>Viele Bestellungen stornieren</translation>
    </message>
    <message>
        <source>Refund many orders</source>
        <translation>Viele Bestellungen erstatten</translation>
    </message>
    <message>
        <source>Ask Amazon about many orders</source>
        <translation>Amazon nach vielen Bestellungen fragen</translation>
    </message>
    <message>
        <source>✓ Would be captured</source>
        <translation>✓ Würde eingezogen</translation>
    </message>
    <message>
        <source>✓ Would be let go</source>
        <translation>✓ Würde freigegeben</translation>
    </message>
    <message>
        <source>✓ Would be refunded</source>
        <translation>✓ Würde erstattet</translation>
    </message>
    <message>
        <source>✓ Would be asked about</source>
        <translation>✓ Würde nachgefragt</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>%1 einziehen</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Nach %1 fragen</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>At it</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>? Not known yet</source>
        <translation>? Noch nicht bekannt</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Erledigt</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Fehlgeschlagen</translation>
    </message>
    <message>
        <source>○ Canceled</source>
        <translation>○ Abgebrochen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 Bestellungen</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute übrig</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
</context>
<context>
    <name>BulkPresenter</name>
    <message>
        <source>%1 rows were written.</source>
        <translation>%1 Zeilen wurden geschrieben.</translation>
    </message>
</context>
<context>
    <name>BulkScreen</name>
    <message>
        <source>Save the list</source>
        <translation>Liste sichern</translation>
    </message>
    <message>
        <source>not-done.csv</source>
        <translation>nicht-erledigt.csv</translation>
    </message>
    <message>
        <source>Bulk work</source>
        <translation>Sammelarbeit</translation>
    </message>
    <message>
        <source>Do what the dry run says</source>
        <translation>Tun, was der Probelauf sagt</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausieren oder fortfahren</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Den Rest abbrechen</translation>
    </message>
    <message>
        <source>Save what was not done …</source>
        <translation>Sichern, was nicht erledigt wurde …</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>Zurück zu den Bestellungen</translation>
    </message>
    <message>
        <source>Go to the bulk work first.</source>
        <translation>Gehen Sie zuerst zur Sammelarbeit.</translation>
    </message>
    <message>
        <source>There is no dry run with anything to do.</source>
        <translation>Es gibt keinen Probelauf, in dem etwas zu tun wäre.</translation>
    </message>
    <message>
        <source>No job is going on.</source>
        <translation>Kein Auftrag läuft.</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Nichts verlangt einen Blick.</translation>
    </message>
</context>
<context>
    <name>BulkView</name>
    <message>
        <source>Back to the orders</source>
        <translation>Zurück zu den Bestellungen</translation>
    </message>
    <message>
        <source>No bulk work yet</source>
        <translation>Noch keine Sammelarbeit</translation>
    </message>
    <message>
        <source>Mark some orders in the list, then choose what to do with all of them.</source>
        <translation>Markieren Sie in der Liste Bestellungen und wählen Sie dann, was mit allen geschehen soll.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Bulk work</source>
        <translation>Sammelarbeit</translation>
    </message>
    <message>
        <source>Looking at %1 orders; nothing is sent.</source>
        <translation>%1 Bestellungen werden angesehen; nichts wird gesendet.</translation>
    </message>
</context>
<context>
    <name>BundleSheet</name>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>This is all that is in it, %1 files: no keys, no passwords, no names, no addresses. Look through it before you give it away.</source>
        <translation>Das ist alles, was darin ist, %1 Dateien: keine Schlüssel, keine Passwörter, keine Namen, keine Adressen. Sehen Sie es durch, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>BuyerDataCard</name>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Shows the buyer&apos;s data; that is written to the audit trail.</source>
        <translation>Zeigt die Daten des Käufers; das wird im Prüfprotokoll vermerkt.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Amazon has not told the buyer, or the data was erased.</source>
        <translation>Amazon hat den Käufer nicht genannt, oder die Daten wurden gelöscht.</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>Capture money</source>
        <translation>Geld einziehen</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reserve the rest again, for the next parcel</source>
        <translation>Den Rest für das nächste Paket neu reservieren</translation>
    </message>
    <message>
        <source>or by line</source>
        <translation>oder nach Position</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>%1 einziehen</translation>
    </message>
    <message>
        <source>%1 is reserved; that is the most.</source>
        <translation>%1 ist reserviert; mehr geht nicht.</translation>
    </message>
</context>
<context>
    <name>CatalogPresenter</name>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gesichert.</translation>
    </message>
</context>
<context>
    <name>CatalogRowPainter</name>
    <message>
        <source>Not for sale</source>
        <translation>Nicht verkäuflich</translation>
    </message>
    <message>
        <source>★ Favourite</source>
        <translation>★ Favorit</translation>
    </message>
    <message>
        <source>Age check</source>
        <translation>Altersprüfung</translation>
    </message>
</context>
<context>
    <name>CatalogView</name>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Try fewer letters, or another word.</source>
        <translation>Versuchen Sie weniger Buchstaben oder ein anderes Wort.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 Produkte</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Produkte</translation>
    </message>
    <message>
        <source>Create the first one, or import a list from a spreadsheet.</source>
        <translation>Legen Sie das erste an oder importieren Sie eine Liste aus einer Tabelle.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Search by name, number or barcode</source>
        <translation>Nach Name, Nummer oder Barcode suchen</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <source>Reading the catalog</source>
        <translation>Der Katalog wird gelesen</translation>
    </message>
</context>
<context>
    <name>CatchUpBar</name>
    <message>
        <source>Messages caught up with</source>
        <translation>Nachgeholte Nachrichten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Catching up stopped</source>
        <translation>Das Nachholen wurde angehalten</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Es wird nachgeholt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>the companion keeps the others until you go on</source>
        <translation>der Companion behält die anderen, bis Sie fortfahren</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
</context>
<context>
    <name>CheatSheetDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, those without a key too.</source>
        <translation>Strg+K findet jeden Befehl, auch die ohne Taste.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>Nothing was charged.</source>
        <translation>Es wurde nichts belastet.</translation>
    </message>
    <message>
        <source>One moment: Amazon is being asked.</source>
        <translation>Einen Moment: Amazon wird gefragt.</translation>
    </message>
    <message>
        <source>The buyer has to sign in at Amazon first.</source>
        <translation>Der Käufer muss sich zuerst bei Amazon anmelden.</translation>
    </message>
    <message>
        <source>The buyer has to choose an address.</source>
        <translation>Der Käufer muss eine Adresse wählen.</translation>
    </message>
    <message>
        <source>No shipping method goes to this address. The buyer can choose another one.</source>
        <translation>Keine Versandart geht an diese Adresse. Der Käufer kann eine andere wählen.</translation>
    </message>
    <message>
        <source>Something is missing in the address.</source>
        <translation>In der Adresse fehlt etwas.</translation>
    </message>
    <message>
        <source>The buyer has to choose a payment method.</source>
        <translation>Der Käufer muss eine Zahlungsart wählen.</translation>
    </message>
    <message>
        <source>This payment method cannot be used here. The buyer must choose another.</source>
        <translation>Diese Zahlungsart kann hier nicht benutzt werden. Der Käufer muss eine andere wählen.</translation>
    </message>
    <message>
        <source>Amazon does not let this order through yet.</source>
        <translation>Amazon lässt diese Bestellung noch nicht zu.</translation>
    </message>
    <message>
        <source>This payment is over.</source>
        <translation>Diese Zahlung ist beendet.</translation>
    </message>
    <message>
        <source>The buyer signed in with the shop&apos;s own Amazon account; that cannot pay.</source>
        <translation>Der Käufer hat sich mit dem eigenen Amazon-Konto des Geschäfts angemeldet; damit kann er nicht bezahlen.</translation>
    </message>
    <message>
        <source>The buyer&apos;s wallet is set to another currency than the shop&apos;s.</source>
        <translation>Die Geldbörse des Käufers steht auf einer anderen Währung als das Geschäft.</translation>
    </message>
    <message>
        <source>Opening the basket …</source>
        <translation>Der Warenkorb wird geöffnet …</translation>
    </message>
    <message>
        <source>Working out shipping and taxes …</source>
        <translation>Versand und Steuern werden berechnet …</translation>
    </message>
    <message>
        <source>Checking the sign-in with Amazon …</source>
        <translation>Die Anmeldung wird bei Amazon geprüft …</translation>
    </message>
    <message>
        <source>Sending the order to Amazon …</source>
        <translation>Die Bestellung wird an Amazon gesendet …</translation>
    </message>
    <message>
        <source>Amazon is still deciding …</source>
        <translation>Amazon entscheidet noch …</translation>
    </message>
    <message>
        <source>The buyer is confirming the payment on Amazon&apos;s page …</source>
        <translation>Der Käufer bestätigt die Zahlung auf Amazons Seite …</translation>
    </message>
    <message>
        <source>Canceling as soon as Amazon has answered …</source>
        <translation>Wird abgebrochen, sobald Amazon geantwortet hat …</translation>
    </message>
    <message>
        <source>Amazon could not use the buyer&apos;s payment method.</source>
        <translation>Amazon konnte die Zahlungsart des Käufers nicht benutzen.</translation>
    </message>
    <message>
        <source>“Your bank did not accept this card. Please choose another payment method.”</source>
        <translation>„Ihre Bank hat diese Karte nicht angenommen. Bitte wählen Sie eine andere Zahlungsart.“</translation>
    </message>
    <message>
        <source>Amazon rejected the payment and closed it. Amazon does not say why.</source>
        <translation>Amazon hat die Zahlung abgelehnt und geschlossen. Amazon nennt keinen Grund.</translation>
    </message>
    <message>
        <source>“Amazon could not take this payment. You can pay another way.”</source>
        <translation>„Amazon konnte diese Zahlung nicht annehmen. Sie können anders bezahlen.“</translation>
    </message>
    <message>
        <source>Amazon stumbled over the payment several times.</source>
        <translation>Amazon ist mehrmals über die Zahlung gestolpert.</translation>
    </message>
    <message>
        <source>“Amazon has a problem at the moment. We can try it once more or you pay another way.”</source>
        <translation>„Amazon hat gerade ein Problem. Wir können es noch einmal versuchen, oder Sie bezahlen anders.“</translation>
    </message>
    <message>
        <source>Amazon could not decide in time.</source>
        <translation>Amazon konnte nicht rechtzeitig entscheiden.</translation>
    </message>
    <message>
        <source>“Amazon could not check the payment quickly enough. Please use another payment method.”</source>
        <translation>„Amazon konnte die Zahlung nicht schnell genug prüfen. Bitte nehmen Sie eine andere Zahlungsart.“</translation>
    </message>
    <message>
        <source>The buyer&apos;s bank did not confirm the payment.</source>
        <translation>Die Bank des Käufers hat die Zahlung nicht bestätigt.</translation>
    </message>
    <message>
        <source>“Your bank did not confirm the payment. You can sign in again or pay another way.”</source>
        <translation>„Ihre Bank hat die Zahlung nicht bestätigt. Sie können sich erneut anmelden oder anders bezahlen.“</translation>
    </message>
    <message>
        <source>Amazon declined for a reason that Paydesk does not know. A manager must look at the order.</source>
        <translation>Amazon hat aus einem Grund abgelehnt, den Paydesk nicht kennt. Ein Manager muss die Bestellung ansehen.</translation>
    </message>
    <message>
        <source>“Amazon did not take this payment. Please pay another way.”</source>
        <translation>„Amazon hat diese Zahlung nicht angenommen. Bitte bezahlen Sie anders.“</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Name des Empfängers</translation>
    </message>
    <message>
        <source>Street and house number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>PostNumber for the Packstation</source>
        <translation>Postnummer für die Packstation</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or prefecture</source>
        <translation>Bundesstaat oder Präfektur</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Land (zwei Buchstaben)</translation>
    </message>
    <message>
        <source>Phone number for the delivery</source>
        <translation>Telefonnummer für die Lieferung</translation>
    </message>
    <message>
        <source>Reserve now, capture later</source>
        <translation>Jetzt reservieren, später einziehen</translation>
    </message>
    <message>
        <source>Take the money at once</source>
        <translation>Das Geld sofort nehmen</translation>
    </message>
    <message>
        <source>Confirm only, authorize later</source>
        <translation>Nur bestätigen, später autorisieren</translation>
    </message>
    <message>
        <source>Wait for Amazon&apos;s answer</source>
        <translation>Auf Amazons Antwort warten</translation>
    </message>
    <message>
        <source>Amazon may take a day to decide</source>
        <translation>Amazon darf sich einen Tag Zeit nehmen</translation>
    </message>
    <message>
        <source>Wait; if it takes too long, let Amazon decide later</source>
        <translation>Warten; dauert es zu lange, entscheidet Amazon später</translation>
    </message>
    <message>
        <source>Arrives today</source>
        <translation>Kommt heute an</translation>
    </message>
    <message>
        <source>Arrives tomorrow</source>
        <translation>Kommt morgen an</translation>
    </message>
    <message>
        <source>Arrives by tomorrow</source>
        <translation>Kommt bis morgen an</translation>
    </message>
    <message>
        <source>Arrives in {days} days</source>
        <translation>Kommt in {days} Tagen an</translation>
    </message>
    <message>
        <source>Arrives in {first} to {last} days</source>
        <translation>Kommt in {first} bis {last} Tagen an</translation>
    </message>
    <message>
        <source>The new address changes: {parts}.</source>
        <translation>Die neue Adresse ändert: {parts}.</translation>
    </message>
    <message>
        <source>The chosen delivery does not go there; another one was taken.</source>
        <translation>Die gewählte Lieferung geht nicht dorthin; eine andere wurde genommen.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before anybody signed in.</source>
        <translation>Das Anmeldefenster wurde geschlossen, bevor sich jemand anmeldete.</translation>
    </message>
    <message>
        <source>Amazon did not let the buyer sign in.</source>
        <translation>Amazon ließ den Käufer nicht anmelden.</translation>
    </message>
    <message>
        <source>The buyer can press Amazon&apos;s button again.</source>
        <translation>Der Käufer kann Amazons Taste erneut drücken.</translation>
    </message>
    <message>
        <source>Amazon does not know this sign-in as one for this shop.</source>
        <translation>Amazon kennt diese Anmeldung nicht als eine für dieses Geschäft.</translation>
    </message>
    <message>
        <source>Please let the buyer sign in again.</source>
        <translation>Bitte lassen Sie den Käufer sich erneut anmelden.</translation>
    </message>
    <message>
        <source>The buyer&apos;s sign-in has expired. The basket is as it was.</source>
        <translation>Die Anmeldung des Käufers ist abgelaufen. Der Warenkorb ist, wie er war.</translation>
    </message>
    <message>
        <source>Amazon has closed this checkout. The basket is as it was.</source>
        <translation>Amazon hat diesen Bezahlvorgang geschlossen. Der Warenkorb ist, wie er war.</translation>
    </message>
    <message>
        <source>Amazon&apos;s sign-in window did not open.</source>
        <translation>Amazons Anmeldefenster hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>The buyer can sign in in this window instead.</source>
        <translation>Der Käufer kann sich stattdessen in diesem Fenster anmelden.</translation>
    </message>
    <message>
        <source>The buyer did not confirm the payment. The order is as it was.</source>
        <translation>Der Käufer hat die Zahlung nicht bestätigt. Die Bestellung ist, wie sie war.</translation>
    </message>
    <message>
        <source>Choose again if need be, then place the order.</source>
        <translation>Wählen Sie nötigenfalls neu und geben Sie dann die Bestellung auf.</translation>
    </message>
    <message>
        <source>Amazon has not received the buyer&apos;s confirmation.</source>
        <translation>Amazon hat die Bestätigung des Käufers nicht erhalten.</translation>
    </message>
    <message>
        <source>Place the order again to open Amazon&apos;s page.</source>
        <translation>Geben Sie die Bestellung erneut auf, um Amazons Seite zu öffnen.</translation>
    </message>
    <message>
        <source>This order was waiting for its buyer.</source>
        <translation>Diese Bestellung wartete auf ihren Käufer.</translation>
    </message>
    <message>
        <source>Please let the same buyer sign in again.</source>
        <translation>Bitte lassen Sie denselben Käufer sich erneut anmelden.</translation>
    </message>
    <message>
        <source>This order is not finished.</source>
        <translation>Diese Bestellung ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Finish it, or cancel it.</source>
        <translation>Schließen Sie sie ab, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>Niemand hat sich angemeldet.</translation>
    </message>
    <message>
        <source>The buyer can try again.</source>
        <translation>Der Käufer kann es erneut versuchen.</translation>
    </message>
    <message>
        <source>The page keeps failing on this computer. The basket is as it was.</source>
        <translation>Die Seite scheitert auf diesem Computer immer wieder. Der Warenkorb ist, wie er war.</translation>
    </message>
    <message>
        <source>Cancel, and start Paydesk again.</source>
        <translation>Brechen Sie ab und starten Sie Paydesk neu.</translation>
    </message>
    <message>
        <source>The page failed and was loaded again; nothing was lost.</source>
        <translation>Die Seite ist gescheitert und wurde neu geladen; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The payment mode cannot be changed by this user.</source>
        <translation>Diese Person darf die Zahlungsart nicht ändern.</translation>
    </message>
    <message>
        <source>A manager can sign in and change it.</source>
        <translation>Ein Manager kann sich anmelden und sie ändern.</translation>
    </message>
    <message>
        <source>Amazon&apos;s page cannot be loaded. The basket is as it was.</source>
        <translation>Amazons Seite kann nicht geladen werden. Der Warenkorb ist, wie er war.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The buyer&apos;s sign-in at Amazon is over. The basket is as it was.</source>
        <translation>Die Anmeldung des Käufers bei Amazon ist beendet. Der Warenkorb ist, wie er war.</translation>
    </message>
    <message>
        <source>This payment method does not pay in the shop&apos;s currency.</source>
        <translation>Diese Zahlungsart zahlt nicht in der Währung des Geschäfts.</translation>
    </message>
    <message>
        <source>The buyer must choose another one.</source>
        <translation>Der Käufer muss eine andere wählen.</translation>
    </message>
    <message>
        <source>Amazon does not accept this shop&apos;s account on the page.</source>
        <translation>Amazon nimmt das Konto dieses Geschäfts auf der Seite nicht an.</translation>
    </message>
    <message>
        <source>The owner must correct it in the settings.</source>
        <translation>Der Inhaber muss es in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>Amazon&apos;s page reported a problem. The basket is as it was.</source>
        <translation>Amazons Seite meldete ein Problem. Der Warenkorb ist, wie er war.</translation>
    </message>
    <message>
        <source>Load the page again.</source>
        <translation>Laden Sie die Seite neu.</translation>
    </message>
</context>
<context>
    <name>CheckoutScreen</name>
    <message>
        <source>Checkout</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Bestellung aufgeben</translation>
    </message>
    <message>
        <source>Hand over to the buyer</source>
        <translation>An den Käufer übergeben</translation>
    </message>
    <message>
        <source>Cancel, keep the basket</source>
        <translation>Abbrechen, Warenkorb behalten</translation>
    </message>
    <message>
        <source>Sign in without a pop-up</source>
        <translation>Ohne Pop-up anmelden</translation>
    </message>
    <message>
        <source>Change the payment mode</source>
        <translation>Zahlungsart ändern</translation>
    </message>
    <message>
        <source>Another buyer signs in</source>
        <translation>Ein anderer Käufer meldet sich an</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Seite neu laden</translation>
    </message>
    <message>
        <source>The order is written down already.</source>
        <translation>Die Bestellung ist bereits niedergeschrieben.</translation>
    </message>
    <message>
        <source>Somebody is signed in already.</source>
        <translation>Es ist bereits jemand angemeldet.</translation>
    </message>
    <message>
        <source>Change the payment mode of this order: %1</source>
        <translation>Zahlungsart dieser Bestellung ändern: %1</translation>
    </message>
</context>
<context>
    <name>CheckoutView</name>
    <message>
        <source>Cancel (F9)</source>
        <translation>Abbrechen (F9)</translation>
    </message>
    <message>
        <source>Back to the till; the basket is kept</source>
        <translation>Zurück zur Kasse; der Warenkorb bleibt</translation>
    </message>
    <message>
        <source>Hand over (F10)</source>
        <translation>Übergeben (F10)</translation>
    </message>
    <message>
        <source>Sign in without a pop-up (F8)</source>
        <translation>Ohne Pop-up anmelden (F8)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Bestellung aufgeben</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Sign in here</source>
        <translation>Hier anmelden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back to the staff (F10)</source>
        <translation>Zurück zum Personal (F10)</translation>
    </message>
    <message>
        <source>This screen is yours now.</source>
        <translation>Dieser Bildschirm gehört jetzt Ihnen.</translation>
    </message>
</context>
<context>
    <name>CompanionForm</name>
    <message>
        <source>Check and keep</source>
        <translation>Prüfen und sichern</translation>
    </message>
    <message>
        <source>e.g. https://companion.shop.example</source>
        <translation>z. B. https://companion.shop.example</translation>
    </message>
    <message>
        <source>If a companion runs on a public host, enter its address, and the token that it showed for this desk. The token is never shown again.</source>
        <translation>Wenn ein Companion auf einem öffentlichen Host läuft, geben Sie seine Adresse ein und das Token, das er für diesen Kassenplatz gezeigt hat. Das Token wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Companion&apos;s address</source>
        <translation>Adresse des Companions</translation>
    </message>
    <message>
        <source>This desk&apos;s token</source>
        <translation>Token dieses Kassenplatzes</translation>
    </message>
    <message>
        <source>A companion elsewhere</source>
        <translation>Ein Companion anderswo</translation>
    </message>
</context>
<context>
    <name>CompanionLinking</name>
    <message>
        <source>The companion knows this desk. From its next start the desk follows it.</source>
        <translation>Der Companion kennt diesen Kassenplatz. Ab seinem nächsten Start folgt der Kassenplatz ihm.</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>The client secret is not needed: the widgets sign buyers in without it.</source>
        <translation>Das Client Secret wird nicht gebraucht: Die Widgets melden Käufer ohne es an.</translation>
    </message>
    <message>
        <source>A public key ID belongs to Checkout v2. This desk speaks the classic checkout: it needs access key and secret key instead.</source>
        <translation>Eine Public Key ID gehört zu Checkout v2. Dieser Kassenplatz spricht den klassischen Checkout: Er braucht stattdessen Access Key und Secret Key.</translation>
    </message>
    <message>
        <source>A private key (PEM) belongs to Checkout v2 and signs its calls. The classic checkout has no use for it, so it was not kept.</source>
        <translation>Ein privater Schlüssel (PEM) gehört zu Checkout v2 und signiert dessen Aufrufe. Der klassische Checkout hat keine Verwendung dafür, deshalb wurde er nicht gesichert.</translation>
    </message>
    <message>
        <source>The private key is not whole: its beginning or its end is missing. It belongs to Checkout v2 and is not needed here.</source>
        <translation>Der private Schlüssel ist nicht vollständig: Sein Anfang oder sein Ende fehlt. Er gehört zu Checkout v2 und wird hier nicht gebraucht.</translation>
    </message>
    <message>
        <source>The private key is locked with a passphrase. It is not needed here.</source>
        <translation>Der private Schlüssel ist mit einer Passphrase gesperrt. Er wird hier nicht gebraucht.</translation>
    </message>
    <message>
        <source>A public key is for Amazon. It is not needed here.</source>
        <translation>Ein öffentlicher Schlüssel ist für Amazon bestimmt. Er wird hier nicht gebraucht.</translation>
    </message>
    <message>
        <source>A store ID belongs to Checkout v2. The client ID looks alike, but is another.</source>
        <translation>Eine Store ID gehört zu Checkout v2. Die Client-ID sieht ähnlich aus, ist aber eine andere.</translation>
    </message>
    <message>
        <source>The public key ID is one of the sandbox.</source>
        <translation>Die Public Key ID ist eine der Sandbox.</translation>
    </message>
    <message>
        <source>The public key ID is one of the live environment, not of the sandbox.</source>
        <translation>Die Public Key ID ist eine der Live-Umgebung, nicht der Sandbox.</translation>
    </message>
    <message>
        <source>United States, US dollar</source>
        <translation>Vereinigte Staaten, US-Dollar</translation>
    </message>
    <message>
        <source>United Kingdom, pound sterling</source>
        <translation>Vereinigtes Königreich, Pfund Sterling</translation>
    </message>
    <message>
        <source>European Union, euro</source>
        <translation>Europäische Union, Euro</translation>
    </message>
    <message>
        <source>Japan, yen</source>
        <translation>Japan, Yen</translation>
    </message>
    <message>
        <source>Seller ID (merchant ID)</source>
        <translation>Händler-ID (Merchant ID)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel (Access Key)</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel (Secret Key)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Allowed JavaScript origin</source>
        <translation>Zugelassener JavaScript-Ursprung</translation>
    </message>
</context>
<context>
    <name>ConnectPresenter</name>
    <message>
        <source>No key was found in what you pasted. Copy the whole block.</source>
        <translation>In dem Eingefügten wurde kein Schlüssel gefunden. Kopieren Sie den ganzen Block.</translation>
    </message>
    <message>
        <source>The keys are right, but they belong to an account in another region: %1.</source>
        <translation>Die Schlüssel sind richtig, gehören aber zu einem Konto in einer anderen Region: %1.</translation>
    </message>
    <message>
        <source>Amazon does not know this access key in this region.</source>
        <translation>Amazon kennt diesen Zugriffsschlüssel in dieser Region nicht.</translation>
    </message>
    <message>
        <source>The secret key does not belong to this access key.</source>
        <translation>Der geheime Schlüssel gehört nicht zu diesem Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>The keys are right, but they belong to another seller ID.</source>
        <translation>Die Schlüssel stimmen, gehören aber zu einer anderen Händler-ID.</translation>
    </message>
    <message>
        <source>Amazon&apos;s sign-in page does not know this client ID, or does not know the return address of this origin. Compare both with Seller Central.</source>
        <translation>Die Anmeldeseite von Amazon kennt diese Client-ID nicht oder kennt die Rücksprungadresse dieses Ursprungs nicht. Vergleichen Sie beide mit Seller Central.</translation>
    </message>
    <message>
        <source>40 letters and digits</source>
        <translation>40 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>This field is empty.</source>
        <translation>Dieses Feld ist leer.</translation>
    </message>
    <message>
        <source>This looks like the field %1. Were the two exchanged?</source>
        <translation>Das sieht aus wie das Feld %1. Wurden die beiden vertauscht?</translation>
    </message>
    <message>
        <source>This cannot be right. Expected: %1</source>
        <translation>Das kann nicht stimmen. Erwartet: %1</translation>
    </message>
</context>
<context>
    <name>ConnectView</name>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check with Amazon and connect</source>
        <translation>Bei Amazon prüfen und verbinden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Start again with the account</source>
        <translation>Mit dem Konto neu starten</translation>
    </message>
    <message>
        <source>Asking Amazon …</source>
        <translation>Amazon wird gefragt …</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>✓ Found: %1.</source>
        <translation>✓ Gefunden: %1.</translation>
    </message>
    <message>
        <source>The keys go into this computer&apos;s keyring, never into a file.</source>
        <translation>Die Schlüssel kommen in den Schlüsselbund dieses Computers, nie in eine Datei.</translation>
    </message>
    <message>
        <source>This computer has no keyring. The keys go into a file that only you can read.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Die Schlüssel kommen in eine Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The keys are in this computer&apos;s keyring.</source>
        <translation>Die Schlüssel sind im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The keys are in %1, which only you can read.</source>
        <translation>Die Schlüssel sind in %1; nur Sie können es lesen.</translation>
    </message>
    <message>
        <source>From its next start Paydesk uses the new keys.</source>
        <translation>Ab dem nächsten Start verwendet Paydesk die neuen Schlüssel.</translation>
    </message>
    <message>
        <source>At its next start Paydesk opens your shop, with a database of its own; nothing of the training is in it. The first to sign in becomes its owner, and the set-up goes on there.</source>
        <translation>Beim nächsten Start öffnet Paydesk Ihr Geschäft mit einer eigenen Datenbank; nichts aus dem Training ist darin. Wer sich zuerst anmeldet, wird Inhaber, und die Einrichtung geht dort weiter.</translation>
    </message>
    <message>
        <source>You find all of these in Seller Central under Integration, MWS Access Key. No key is ever shown again once it is kept.</source>
        <translation>All das finden Sie in Seller Central unter Integration, MWS Access Key. Kein Schlüssel wird je wieder gezeigt, sobald er gesichert ist.</translation>
    </message>
    <message>
        <source>Asking Amazon</source>
        <translation>Amazon wird gefragt</translation>
    </message>
    <message>
        <source>✓ Connected</source>
        <translation>✓ Verbunden</translation>
    </message>
    <message>
        <source>Amazon knows this account</source>
        <translation>Amazon kennt dieses Konto</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Paydesk made a mistake in what it was just doing. The basket and every order are kept, and the desk goes on.</source>
        <translation>Paydesk hat bei dem, was es gerade tat, einen Fehler gemacht. Der Warenkorb und jede Bestellung sind erhalten, und die Kasse läuft weiter.</translation>
    </message>
    <message>
        <source>If money was on its way, look the order up before you try again: Paydesk asks Amazon by itself and does nothing twice.</source>
        <translation>Falls Geld unterwegs war, sehen Sie die Bestellung an, bevor Sie es erneut versuchen: Paydesk fragt Amazon von selbst und tut nichts doppelt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The report holds no names, amounts or keys.</source>
        <translation>Der Bericht enthält keine Namen, Beträge oder Schlüssel.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Keep customer</source>
        <translation>Kunden behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Amazon tells name and address at the checkout; this is for the basket.</source>
        <translation>Name und Adresse nennt Amazon beim Bezahlen; dies gilt für den Warenkorb.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Show or close the buyer&apos;s window</source>
        <translation>Käuferfenster zeigen oder schließen</translation>
    </message>
    <message>
        <source>Buyer&apos;s window</source>
        <translation>Käuferfenster</translation>
    </message>
    <message>
        <source>The buyer has Amazon&apos;s pages on the other screen.</source>
        <translation>Der Käufer hat Amazons Seiten auf dem anderen Bildschirm.</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Encrypted, and the server&apos;s certificate is checked</source>
        <translation>Verschlüsselt, und das Zertifikat des Servers wird geprüft</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Move to the server</source>
        <translation>Auf den Server umziehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start again on the server</source>
        <translation>Auf dem Server neu starten</translation>
    </message>
    <message>
        <source>%1 rows are on the server; each was read back and compared. The file %2 is kept and takes nothing new. Start again now, on every desk.</source>
        <translation>%1 Zeilen sind auf dem Server; jede wurde zurückgelesen und verglichen. Die Datei %2 bleibt erhalten und nimmt nichts Neues auf. Starten Sie jetzt neu, an jedem Kassenplatz.</translation>
    </message>
    <message>
        <source>The shop lives in the file %1 on this computer. That is right for one desk. Several share a PostgreSQL server: everything moves there, and is compared row by row before it counts.</source>
        <translation>Das Geschäft liegt in der Datei %1 auf diesem Computer. Für einen Kassenplatz ist das richtig. Mehrere teilen sich einen PostgreSQL-Server: Alles zieht dorthin um und wird Zeile für Zeile verglichen, bevor es gilt.</translation>
    </message>
    <message>
        <source>The shop lives on a PostgreSQL server, for all desks.</source>
        <translation>Das Geschäft liegt auf einem PostgreSQL-Server, für alle Kassenplätze.</translation>
    </message>
    <message>
        <source>Waiting until nobody writes …</source>
        <translation>Warten, bis niemand schreibt …</translation>
    </message>
    <message>
        <source>Copying: %1 of %2 rows. Nobody can sell meanwhile.</source>
        <translation>Kopieren: %1 von %2 Zeilen. Solange kann niemand verkaufen.</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2 rows.</source>
        <translation>Vergleichen: %1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>Switching over …</source>
        <translation>Umschalten …</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>e.g. db.shop.example</source>
        <translation>z. B. db.shop.example</translation>
    </message>
    <message>
        <source>Progress of the move</source>
        <translation>Fortschritt des Umzugs</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database (empty)</source>
        <translation>Datenbank (leer)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password (empty for none)</source>
        <translation>Passwort (leer für keines)</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Open a shift</source>
        <translation>Schicht öffnen</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-Bericht</translation>
    </message>
    <message>
        <source>Close the shift …</source>
        <translation>Schicht schließen …</translation>
    </message>
    <message>
        <source>Z reports</source>
        <translation>Z-Berichte</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF sichern …</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <source>Open a shift; its X report shows how it goes, its Z report closes it.</source>
        <translation>Öffnen Sie eine Schicht; ihr X-Bericht zeigt, wie sie läuft, ihr Z-Bericht schließt sie.</translation>
    </message>
    <message>
        <source>Shift open</source>
        <translation>Schicht offen</translation>
    </message>
    <message>
        <source>No open shift</source>
        <translation>Keine offene Schicht</translation>
    </message>
    <message>
        <source>%1, since %2 at %3</source>
        <translation>%1, seit %2 an %3</translation>
    </message>
    <message>
        <source>What is sold here counts for the day alone.</source>
        <translation>Was hier verkauft wird, zählt nur für den Tag.</translation>
    </message>
    <message>
        <source>Close the day %1 …</source>
        <translation>Tag %1 abschließen …</translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <source>The shift is open; what is sold here counts from now on.</source>
        <translation>Die Schicht ist offen; was hier verkauft wird, zählt ab jetzt.</translation>
    </message>
    <message>
        <source>%1 was made and kept; print it or save it as PDF.</source>
        <translation>%1 wurde erstellt und aufbewahrt; drucken Sie ihn oder sichern Sie ihn als PDF.</translation>
    </message>
</context>
<context>
    <name>DeadlinesCard</name>
    <message>
        <source>Runs out</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>DeclineCard</name>
    <message>
        <source>Tell the buyer</source>
        <translation>Sagen Sie dem Käufer</translation>
    </message>
    <message>
        <source>Pay with Amazon again</source>
        <translation>Erneut mit Amazon bezahlen</translation>
    </message>
    <message>
        <source>Back to the till with this basket</source>
        <translation>Mit diesem Warenkorb zurück zur Kasse</translation>
    </message>
    <message>
        <source>Another payment method is needed</source>
        <translation>Eine andere Zahlungsart ist nötig</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>Zahlung abgelehnt</translation>
    </message>
    <message>
        <source>Tries so far: %1</source>
        <translation>Bisherige Versuche: %1</translation>
    </message>
</context>
<context>
    <name>DeedSheet</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Note to the buyer (may stay empty)</source>
        <translation>Hinweis an den Käufer (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welche</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>Diesen Kassenplatz sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Close Paydesk</source>
        <translation>Paydesk schließen</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Vollbild ein oder aus</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Test the notifications</source>
        <translation>Benachrichtigungen testen</translation>
    </message>
    <message>
        <source>Receiving notifications …</source>
        <translation>Benachrichtigungen empfangen …</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>Ihr Geschäft einrichten</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Only the owner may do that.</source>
        <translation>Das darf nur der Inhaber.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Adopt the order</source>
        <translation>Bestellung übernehmen</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 messages chosen</source>
        <translation>%1 Nachrichten gewählt</translation>
    </message>
    <message>
        <source>They can be looked at again together.</source>
        <translation>Sie können zusammen noch einmal angesehen werden.</translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>Keine Nachricht gewählt</translation>
    </message>
    <message>
        <source>Choose one to read what Amazon said and what was done.</source>
        <translation>Wählen Sie eine, um zu lesen, was Amazon sagte und was getan wurde.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>✓ Signed by Amazon, checked by the companion</source>
        <translation>✓ Von Amazon signiert, vom Companion geprüft</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The message as received</source>
        <translation>Die Nachricht, wie sie empfangen wurde</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>Signature, tokens and addresses are left out.</source>
        <translation>Signatur, Tokens und Adressen sind weggelassen.</translation>
    </message>
</context>
<context>
    <name>DiscountSheet</name>
    <message>
        <source>Apply discount</source>
        <translation>Rabatt geben</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Names on the Internet</source>
        <translation>Namen im Internet</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Amazon account</source>
        <translation>Amazon-Konto</translation>
    </message>
    <message>
        <source>JavaScript origin</source>
        <translation>JavaScript-Origin</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Belegdrucker</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Timelines of the orders</source>
        <translation>Verläufe der Bestellungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>✓ Fine</source>
        <translation>✓ In Ordnung</translation>
    </message>
    <message>
        <source>○ Not used</source>
        <translation>○ Nicht benutzt</translation>
    </message>
    <message>
        <source>▲ Look at it</source>
        <translation>▲ Ansehen</translation>
    </message>
    <message>
        <source>✕ Broken</source>
        <translation>✕ Defekt</translation>
    </message>
    <message>
        <source>The settings are in order: %1 mode, region %2.</source>
        <translation>Die Einstellungen sind in Ordnung: Modus %1, Region %2.</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1.</source>
        <translation>Die Einstellungen sind nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 seconds from Amazon&apos;s.</source>
        <translation>Die Uhr dieses Computers weicht %1 Sekunden von Amazons ab.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 seconds from Amazon&apos;s; at 900 it refuses every call.</source>
        <translation>Die Uhr dieses Computers weicht %1 Sekunden von Amazons ab; bei 900 lehnt Amazon jeden Aufruf ab.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 seconds from Amazon&apos;s, so Amazon refuses every call.</source>
        <translation>Die Uhr dieses Computers weicht %1 Sekunden von Amazons ab; darum lehnt Amazon jeden Aufruf ab.</translation>
    </message>
    <message>
        <source>Amazon&apos;s clock could not be read: %1.</source>
        <translation>Amazons Uhr konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The names of Amazon&apos;s servers are known: %1.</source>
        <translation>Die Namen von Amazons Servern sind bekannt: %1.</translation>
    </message>
    <message>
        <source>The pretend Amazon is on this computer; no name has to be looked up.</source>
        <translation>Das Übungs-Amazon ist auf diesem Computer; kein Name muss nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>These names are not known: %1.</source>
        <translation>Diese Namen sind nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>The connections to Amazon are encrypted and its certificates are believed: %1.</source>
        <translation>Die Verbindungen zu Amazon sind verschlüsselt, und den Zertifikaten wird geglaubt: %1.</translation>
    </message>
    <message>
        <source>The pretend Amazon on this computer needs no encryption.</source>
        <translation>Das Übungs-Amazon auf diesem Computer braucht keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not believed: %2.</source>
        <translation>Dem Zertifikat von %1 wird nicht geglaubt: %2.</translation>
    </message>
    <message>
        <source>There is no encrypted connection to %1: %2.</source>
        <translation>Es gibt keine verschlüsselte Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>Amazon takes the keys of this shop.</source>
        <translation>Amazon nimmt die Schlüssel dieses Geschäfts an.</translation>
    </message>
    <message>
        <source>Amazon does not take the %1.</source>
        <translation>Amazon nimmt dies nicht an: %1.</translation>
    </message>
    <message>
        <source>The keys of this shop cannot be used: %1.</source>
        <translation>Die Schlüssel dieses Geschäfts sind nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>Amazon refuses this account: %1.</source>
        <translation>Amazon lehnt dieses Konto ab: %1.</translation>
    </message>
    <message>
        <source>The keys could not be checked: %1.</source>
        <translation>Die Schlüssel konnten nicht geprüft werden: %1.</translation>
    </message>
    <message>
        <source>Amazon knows this shop as %1.</source>
        <translation>Amazon kennt dieses Geschäft als %1.</translation>
    </message>
    <message>
        <source>The shop&apos;s origin is %1; training needs no other.</source>
        <translation>Der Ursprung des Geschäfts ist %1; das Training braucht keinen anderen.</translation>
    </message>
    <message>
        <source>The shop&apos;s origin is still that of training, %1.</source>
        <translation>Der Ursprung des Geschäfts ist noch der des Trainings, %1.</translation>
    </message>
    <message>
        <source>The shop&apos;s origin %1 is none that Amazon allows.</source>
        <translation>Der Ursprung %1 des Geschäfts ist keiner, den Amazon zulässt.</translation>
    </message>
    <message>
        <source>The companion answers, %1 messages wait to be read, the last one came %2.</source>
        <translation>Der Companion antwortet, %1 Nachrichten warten darauf, gelesen zu werden, die letzte kam %2.</translation>
    </message>
    <message>
        <source>The companion answers, and no notification has ever come.</source>
        <translation>Der Companion antwortet, und noch nie kam eine Benachrichtigung.</translation>
    </message>
    <message>
        <source>The companion answers, and %1 messages wait to be read; the last one came %2.</source>
        <translation>Der Companion antwortet, und %1 Nachrichten warten darauf, gelesen zu werden; die letzte kam %2.</translation>
    </message>
    <message>
        <source>The companion answers, but Amazon has said nothing since %1.</source>
        <translation>Der Companion antwortet, aber Amazon hat seit %1 nichts gesagt.</translation>
    </message>
    <message>
        <source>No companion is set up: changes are found by asking Amazon now and then.</source>
        <translation>Kein Companion ist eingerichtet: Änderungen werden durch gelegentliches Fragen bei Amazon gefunden.</translation>
    </message>
    <message>
        <source>The desk %1 hears Amazon for this shop; the last notification came %2.</source>
        <translation>Der Kassenplatz %1 hört Amazon für dieses Geschäft; die letzte Benachrichtigung kam %2.</translation>
    </message>
    <message>
        <source>The companion cannot be read: %1.</source>
        <translation>Der Companion kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The mail server %1 takes the sign-in.</source>
        <translation>Der Mailserver %1 nimmt die Anmeldung an.</translation>
    </message>
    <message>
        <source>No mail server is set up, so mails wait.</source>
        <translation>Kein Mailserver ist eingerichtet; Mails warten also.</translation>
    </message>
    <message>
        <source>In training no mail leaves this computer; the server was not asked.</source>
        <translation>Im Training verlässt keine Mail diesen Computer; der Server wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Mails cannot be sent: %1.</source>
        <translation>Mails können nicht gesendet werden: %1.</translation>
    </message>
    <message>
        <source>The receipt printer is ready.</source>
        <translation>Der Belegdrucker ist bereit.</translation>
    </message>
    <message>
        <source>No receipt printer is set up at this desk.</source>
        <translation>An diesem Kassenplatz ist kein Belegdrucker eingerichtet.</translation>
    </message>
    <message>
        <source>The receipt printer can be reached; it does not say how it is.</source>
        <translation>Der Belegdrucker ist erreichbar; er sagt nicht, wie es ihm geht.</translation>
    </message>
    <message>
        <source>The receipt printer does not print: %1.</source>
        <translation>Der Belegdrucker druckt nicht: %1.</translation>
    </message>
    <message>
        <source>%1 are free, and what is written is on the disk after %2 ms.</source>
        <translation>%1 sind frei, und Geschriebenes ist nach %2 ms auf der Festplatte.</translation>
    </message>
    <message>
        <source>%1 are free, but what is written takes %2 ms to be on the disk.</source>
        <translation>%1 sind frei, aber Geschriebenes braucht %2 ms bis auf die Festplatte.</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Nur %1 sind frei.</translation>
    </message>
    <message>
        <source>The folder of Paydesk&apos;s data cannot be written: %1.</source>
        <translation>In den Ordner mit Paydesks Daten kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The database is whole and has schema %1: %2.</source>
        <translation>Die Datenbank ist heil und hat das Schema %1: %2.</translation>
    </message>
    <message>
        <source>The database has schema %1; it is brought to %2 at the next start.</source>
        <translation>Die Datenbank hat das Schema %1; beim nächsten Start kommt sie auf %2.</translation>
    </message>
    <message>
        <source>The database has schema %1, of a newer Paydesk than this one.</source>
        <translation>Die Datenbank hat das Schema %1, von einem neueren Paydesk als diesem.</translation>
    </message>
    <message>
        <source>There is no database yet.</source>
        <translation>Es gibt noch keine Datenbank.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>Die Datenbank ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The database cannot be used: %1.</source>
        <translation>Die Datenbank ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>All %1 entries of the audit trail are as they were written.</source>
        <translation>Alle %1 Einträge des Prüfprotokolls sind, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The first %1 entries of the audit trail are as they were written; time ran out.</source>
        <translation>Die ersten %1 Einträge des Prüfprotokolls sind, wie sie geschrieben wurden; die Zeit lief ab.</translation>
    </message>
    <message>
        <source>The audit trail is not as it was written: entry %1 was %2.</source>
        <translation>Das Prüfprotokoll ist nicht, wie es geschrieben wurde: Eintrag %1 wurde %2.</translation>
    </message>
    <message>
        <source>The timelines of all %1 orders are as they were written.</source>
        <translation>Die Verläufe aller %1 Bestellungen sind, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The timelines of the newest %1 of %2 orders are as written; time ran out.</source>
        <translation>Die Verläufe der neuesten %1 von %2 Bestellungen sind, wie sie geschrieben wurden; die Zeit lief ab.</translation>
    </message>
    <message>
        <source>The timeline of order %1 is not as it was written, from entry %2 on.</source>
        <translation>Der Verlauf von Bestellung %1 ist ab Eintrag %2 nicht, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. Paydesk is made for PySide6 6.11.</source>
        <translation>%1. Paydesk ist für PySide6 6.11 gemacht.</translation>
    </message>
    <message>
        <source>The pretend Amazon of training was not started on this computer yet.</source>
        <translation>Das Übungs-Amazon des Trainings wurde auf diesem Computer noch nicht gestartet.</translation>
    </message>
    <message>
        <source>It took longer than %1 seconds and was left alone.</source>
        <translation>Es dauerte länger als %1 Sekunden und wurde gelassen.</translation>
    </message>
    <message>
        <source>It could not be looked at: %1.</source>
        <translation>Es konnte nicht angesehen werden: %1.</translation>
    </message>
    <message>
        <source>Correct that line of the settings file.</source>
        <translation>Berichtigen Sie diese Zeile der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Let this computer set its clock by the Internet.</source>
        <translation>Lassen Sie diesen Computer seine Uhr nach dem Internet stellen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network and its name server.</source>
        <translation>Prüfen Sie das Netz dieses Computers und seinen Nameserver.</translation>
    </message>
    <message>
        <source>Check the clock, and whether a firewall or virus scanner opens encrypted connections.</source>
        <translation>Prüfen Sie die Uhr und ob eine Firewall oder ein Virenscanner verschlüsselte Verbindungen öffnet.</translation>
    </message>
    <message>
        <source>Enter the keys anew: Settings, Amazon account.</source>
        <translation>Geben Sie die Schlüssel neu ein: Einstellungen, Amazon-Konto.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s state in Seller Central.</source>
        <translation>Sehen Sie den Stand des Kontos in Seller Central an.</translation>
    </message>
    <message>
        <source>Look again in a few minutes.</source>
        <translation>Sehen Sie in einigen Minuten noch einmal nach.</translation>
    </message>
    <message>
        <source>Seller Central must list exactly this address as allowed JavaScript origin.</source>
        <translation>Seller Central muss genau diese Adresse als zugelassenen JavaScript-Ursprung führen.</translation>
    </message>
    <message>
        <source>Set the origin that Seller Central lists: Settings, Amazon account.</source>
        <translation>Setzen Sie den Ursprung, den Seller Central führt: Einstellungen, Amazon-Konto.</translation>
    </message>
    <message>
        <source>Set up the companion: Settings, Hearing Amazon.</source>
        <translation>Richten Sie den Companion ein: Einstellungen, Amazon hören.</translation>
    </message>
    <message>
        <source>See whether the companion runs, and test it: Settings, Hearing Amazon.</source>
        <translation>Sehen Sie nach, ob der Companion läuft, und testen Sie ihn: Einstellungen, Amazon hören.</translation>
    </message>
    <message>
        <source>Test the way from Amazon: Settings, Hearing Amazon.</source>
        <translation>Testen Sie den Weg von Amazon: Einstellungen, Amazon hören.</translation>
    </message>
    <message>
        <source>Set up the mail server: Settings, Mails and notices.</source>
        <translation>Richten Sie den Mailserver ein: Einstellungen, Mails und Hinweise.</translation>
    </message>
    <message>
        <source>Set it up if there is one: Settings, Receipts and printers.</source>
        <translation>Richten Sie ihn ein, falls es einen gibt: Einstellungen, Belege und Drucker.</translation>
    </message>
    <message>
        <source>Look at paper, cover and cable, then print again.</source>
        <translation>Prüfen Sie Papier, Deckel und Kabel und drucken Sie dann erneut.</translation>
    </message>
    <message>
        <source>Make room on this disk before Paydesk has to stop.</source>
        <translation>Schaffen Sie Platz auf dieser Festplatte, bevor Paydesk anhalten muss.</translation>
    </message>
    <message>
        <source>Have this disk checked; sales wait for it.</source>
        <translation>Lassen Sie diese Festplatte prüfen; Verkäufe warten auf sie.</translation>
    </message>
    <message>
        <source>Give this user the right to write there.</source>
        <translation>Geben Sie diesem Benutzer dort Schreibrecht.</translation>
    </message>
    <message>
        <source>Restore the last backup: Settings, Data and keeping.</source>
        <translation>Spielen Sie die letzte Sicherung zurück: Einstellungen, Daten und Aufbewahrung.</translation>
    </message>
    <message>
        <source>Install the newer Paydesk on this computer.</source>
        <translation>Installieren Sie das neuere Paydesk auf diesem Computer.</translation>
    </message>
    <message>
        <source>Check that the database server runs and that this desk may use it.</source>
        <translation>Prüfen Sie, ob der Datenbankserver läuft und dieser Kassenplatz ihn benutzen darf.</translation>
    </message>
    <message>
        <source>Open Paydesk once.</source>
        <translation>Öffnen Sie Paydesk einmal.</translation>
    </message>
    <message>
        <source>Find out who had access to the database, and compare it with a backup.</source>
        <translation>Finden Sie heraus, wer Zugang zur Datenbank hatte, und vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>Give it more time: main.py doctor --patience 600.</source>
        <translation>Geben Sie mehr Zeit: main.py doctor --patience 600.</translation>
    </message>
    <message>
        <source>Install Paydesk anew, with the parts that belong to it.</source>
        <translation>Installieren Sie Paydesk neu, mit den Teilen, die dazugehören.</translation>
    </message>
    <message>
        <source>Make a support bundle and ask for help with it.</source>
        <translation>Machen Sie ein Supportpaket und bitten Sie damit um Hilfe.</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Diesen Kassenplatz prüfen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Support bundle …</source>
        <translation>Supportpaket …</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Supportpaket sichern</translation>
    </message>
</context>
<context>
    <name>DoctorPresenter</name>
    <message>
        <source>The support bundle is in %1.</source>
        <translation>Das Supportpaket liegt in %1.</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Support bundle …</source>
        <translation>Supportpaket …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Looking at this desk: %1 of %2 checks are done.</source>
        <translation>Dieser Kassenplatz wird angesehen: %1 von %2 Prüfungen sind fertig.</translation>
    </message>
    <message>
        <source>Broken: %1. What to do stands beside each.</source>
        <translation>Defekt: %1. Was zu tun ist, steht jeweils daneben.</translation>
    </message>
    <message>
        <source>Nothing is broken. To look at: %1.</source>
        <translation>Nichts ist defekt. Anzusehen: %1.</translation>
    </message>
    <message>
        <source>This desk is well.</source>
        <translation>Diesem Kassenplatz geht es gut.</translation>
    </message>
    <message>
        <source>Looks, asks and tells; it changes nothing.</source>
        <translation>Sieht nach, fragt und berichtet; geändert wird nichts.</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Diesen Kassenplatz prüfen</translation>
    </message>
</context>
<context>
    <name>DryPage</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reason, for your own books</source>
        <translation>Grund, für Ihre eigenen Bücher</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Status jetzt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Reason, for Amazon&apos;s records</source>
        <translation>Grund, für Amazons Unterlagen</translation>
    </message>
    <message>
        <source>Note to the buyers</source>
        <translation>Hinweis an die Käufer</translation>
    </message>
    <message>
        <source>Will be done</source>
        <translation>Wird getan</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>listed first, with the reason</source>
        <translation>zuerst aufgeführt, mit dem Grund</translation>
    </message>
    <message>
        <source>Each order is checked again when its turn comes; no call is made twice.</source>
        <translation>Jede Bestellung wird erneut geprüft, wenn sie an der Reihe ist; kein Aufruf geschieht doppelt.</translation>
    </message>
</context>
<context>
    <name>EndingSheet</name>
    <message>
        <source>Void: release the reserved money</source>
        <translation>Stornieren: das reservierte Geld freigeben</translation>
    </message>
    <message>
        <source>Release the money</source>
        <translation>Geld freigeben</translation>
    </message>
    <message>
        <source>Cancel: end the whole order</source>
        <translation>Abbrechen: die ganze Bestellung beenden</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung abbrechen</translation>
    </message>
    <message>
        <source>Close: finish the order</source>
        <translation>Schließen: die Bestellung abschließen</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>Bestellung schließen</translation>
    </message>
    <message>
        <source>To end the whole order instead, cancel it.</source>
        <translation>Um stattdessen die ganze Bestellung zu beenden, brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>To let only the reserved money go and keep the order, void it instead.</source>
        <translation>Um nur das reservierte Geld freizugeben und die Bestellung zu behalten, stornieren Sie stattdessen.</translation>
    </message>
    <message>
        <source>To free what is reserved as well, cancel the order instead.</source>
        <translation>Um auch das Reservierte freizugeben, brechen Sie die Bestellung stattdessen ab.</translation>
    </message>
    <message>
        <source>Reason, kept at Amazon (may stay empty)</source>
        <translation>Grund, bei Amazon aufbewahrt (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Scan, or search by name or number</source>
        <translation>Scannen oder nach Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Scannen oder suchen</translation>
    </message>
    <message>
        <source>3* before a code takes three of it</source>
        <translation>3* vor einem Code nimmt drei davon</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Tell the buyer</source>
        <translation>Sagen Sie dem Käufer</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Jetzt tun</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The whole list, as it is filtered and sorted</source>
        <translation>Die ganze Liste, gefiltert und sortiert, wie sie ist</translation>
    </message>
    <message>
        <source>The %1 marked orders alone</source>
        <translation>Nur die %1 markierten Bestellungen</translation>
    </message>
    <message>
        <source>The marked order alone</source>
        <translation>Nur die markierte Bestellung</translation>
    </message>
    <message>
        <source>Workbook (XLSX), with numbers and dates to reckon with</source>
        <translation>Arbeitsmappe (XLSX), mit rechenbaren Zahlen und Daten</translation>
    </message>
    <message>
        <source>Text (CSV), for other programs</source>
        <translation>Text (CSV), für andere Programme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Sichern unter …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Sichern unter</translation>
    </message>
    <message>
        <source>Columns, filter and order are those of the list; buyers stay masked.</source>
        <translation>Spalten, Filter und Reihenfolge sind die der Liste; Käufer bleiben verdeckt.</translation>
    </message>
    <message>
        <source>It was canceled; no file was written.</source>
        <translation>Es wurde abgebrochen; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 orders were written.</source>
        <translation>%1 Bestellungen wurden geschrieben.</translation>
    </message>
    <message>
        <source>Canceling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 Bestellungen</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Search by Amazon&apos;s id, order or message</source>
        <translation>Nach Amazons ID, Bestellung oder Nachricht suchen</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>Benachrichtigungen durchsuchen</translation>
    </message>
    <message>
        <source>Type of notification</source>
        <translation>Art der Benachrichtigung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Verkauft von</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Jeder Betrag</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Jeder Kassenplatz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>waits for its capture</source>
        <translation>wartet auf seinen Einzug</translation>
    </message>
    <message>
        <source>for more than 7 days</source>
        <translation>seit mehr als 7 Tagen</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>endet bald</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Order number or mail address</source>
        <translation>Bestellnummer oder Mailadresse</translation>
    </message>
    <message>
        <source>Search the mails</source>
        <translation>Mails durchsuchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>An alle</translation>
    </message>
    <message>
        <source>Whom the mails are for</source>
        <translation>Für wen die Mails sind</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>Über alles</translation>
    </message>
    <message>
        <source>What the mails are about</source>
        <translation>Worum es in den Mails geht</translation>
    </message>
</context>
<context>
    <name>FirstOwnerForm</name>
    <message>
        <source>Make me the owner</source>
        <translation>Mich zum Inhaber machen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>A PIN of at least 4 digits</source>
        <translation>Eine PIN mit mindestens 4 Ziffern</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>Die PIN noch einmal</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>Schreiben Sie zuerst Ihren Namen.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them once more.</source>
        <translation>Die beiden PINs sind verschieden. Geben Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation>Teilweise eingezogen</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Action required</source>
        <translation>Handlung erforderlich</translation>
    </message>
    <message>
        <source>May ship</source>
        <translation>Versand frei</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Do not ship</source>
        <translation>Nicht versenden</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found settings</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
</context>
<context>
    <name>GoodsCard</name>
    <message>
        <source>Goods</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Tax in it</source>
        <translation>Darin enthaltene Steuer</translation>
    </message>
    <message>
        <source>Shipping and the rest</source>
        <translation>Versand und der Rest</translation>
    </message>
    <message>
        <source>Shipping: %1</source>
        <translation>Versand: %1</translation>
    </message>
</context>
<context>
    <name>GoodsView</name>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Try fewer letters, another word, or the number on the shelf.</source>
        <translation>Versuchen Sie weniger Buchstaben, ein anderes Wort oder die Nummer am Regal.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>No products here yet</source>
        <translation>Hier sind noch keine Produkte</translation>
    </message>
    <message>
        <source>The manager adds them under Products, or imports a list.</source>
        <translation>Der Manager legt sie unter Produkte an oder importiert eine Liste.</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Amazon mails</source>
        <translation>Amazon schreibt selbst</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>IdsCard</name>
    <message>
        <source>Ids at Amazon</source>
        <translation>IDs bei Amazon</translation>
    </message>
    <message>
        <source>Order Reference</source>
        <translation>Bestellreferenz</translation>
    </message>
    <message>
        <source>Authorization%1</source>
        <translation>Autorisierung%1</translation>
    </message>
    <message>
        <source>Capture%1</source>
        <translation>Einzug%1</translation>
    </message>
    <message>
        <source>Refund%1</source>
        <translation>Erstattung%1</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Import nothing if any line is wrong</source>
        <translation>Nichts importieren, wenn eine Zeile falsch ist</translation>
    </message>
    <message>
        <source>Skip wrong lines, import the others</source>
        <translation>Falsche Zeilen auslassen, die anderen importieren</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Say which column is %1: without it nothing can be imported.</source>
        <translation>Sagen Sie, welche Spalte %1 ist: Ohne sie kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>mit Steuer</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>ohne Steuer</translation>
    </message>
    <message>
        <source>%1 lines. Prices are taken as %2. Of the first %3 lines %4 have a problem.</source>
        <translation>%1 Zeilen. Preise gelten als %2. Von den ersten %3 Zeilen haben %4 ein Problem.</translation>
    </message>
    <message>
        <source>– not in the file –</source>
        <translation>– nicht in der Datei –</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>✕ The line %1.</source>
        <translation>✕ Die Zeile %1.</translation>
    </message>
    <message>
        <source>14.50</source>
        <translation>14.50</translation>
    </message>
    <message>
        <source>14,50</source>
        <translation>14,50</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation>Die ersten Zeilen</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import products</source>
        <translation>Produkte importieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Bericht sichern …</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Checking, nothing is written yet</source>
        <translation>Wird geprüft, noch ist nichts geschrieben</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 lines/s, about %2 s left</source>
        <translation>%1 Zeilen/s, noch etwa %2 s</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a product list</source>
        <translation>Produktliste wählen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>A product list as CSV</source>
        <translation>Eine Produktliste als CSV</translation>
    </message>
    <message>
        <source>Drop a file here or choose one. A known number is updated, others are added.</source>
        <translation>Legen Sie eine Datei hier ab oder wählen Sie eine. Bekannte Nummern werden aktualisiert, andere kommen hinzu.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>Zeilen mit Problemen</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation>Diese Änderungen vornehmen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>From %1. To change: %2. Already like that: %3.</source>
        <translation>Aus %1. Zu ändern: %2. Schon so: %3.</translation>
    </message>
    <message>
        <source>Keys, passwords and people are in no such file and stay as they are.</source>
        <translation>Schlüssel, Passwörter und Personen stehen in keiner solchen Datei und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>There is nothing to change: all of it holds already.</source>
        <translation>Es ist nichts zu ändern: Alles gilt bereits.</translation>
    </message>
</context>
<context>
    <name>InboxPresenter</name>
    <message>
        <source>%1 messages are looked at again.</source>
        <translation>%1 Nachrichten werden noch einmal angesehen.</translation>
    </message>
    <message>
        <source>The message is looked at again; Amazon is asked anew.</source>
        <translation>Die Nachricht wird noch einmal angesehen; Amazon wird neu gefragt.</translation>
    </message>
    <message>
        <source>They are being looked at already.</source>
        <translation>Sie werden bereits angesehen.</translation>
    </message>
    <message>
        <source>The order was taken over as %1; its messages are applied now.</source>
        <translation>Die Bestellung wurde als %1 übernommen; ihre Nachrichten werden jetzt verarbeitet.</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>Benachrichtigungen durchsuchen</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Adopt the order</source>
        <translation>Bestellung übernehmen</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Show all notifications</source>
        <translation>Alle Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>The message is in the clipboard.</source>
        <translation>Die Nachricht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation>Das tun Manager und Inhaber.</translation>
    </message>
</context>
<context>
    <name>InboxTable</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Receiving …</source>
        <translation>Empfang …</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>▲  %1 need a person</source>
        <translation>▲  %1 brauchen einen Menschen</translation>
    </message>
    <message>
        <source>▲  1 needs a person</source>
        <translation>▲  1 braucht einen Menschen</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Noch keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>Amazon sends one for every change of a payment. Test the way from Amazon to this shop, and the first one appears here.</source>
        <translation>Amazon sendet eine bei jeder Änderung einer Zahlung. Testen Sie den Weg von Amazon zu diesem Geschäft, und die erste erscheint hier.</translation>
    </message>
    <message>
        <source>Notifications are not set up</source>
        <translation>Benachrichtigungen sind nicht eingerichtet</translation>
    </message>
    <message>
        <source>Amazon&apos;s messages do not reach this shop. Nothing is lost: Paydesk asks Amazon by itself, but learns of changes minutes later.</source>
        <translation>Amazons Nachrichten erreichen dieses Geschäft nicht. Nichts geht verloren: Paydesk fragt Amazon von selbst, erfährt Änderungen aber Minuten später.</translation>
    </message>
    <message>
        <source>Set up receiving …</source>
        <translation>Empfang einrichten …</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Reading the notifications</source>
        <translation>Benachrichtigungen werden gelesen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No notification is like that. Look at all of them, or at fewer letters.</source>
        <translation>Keine Benachrichtigung ist so. Sehen Sie alle an, oder nehmen Sie weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>InvoicePreview</name>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
</context>
<context>
    <name>IpnLight</name>
    <message>
        <source>IPN: not receiving</source>
        <translation>IPN: kein Empfang</translation>
    </message>
    <message>
        <source>Amazon&apos;s notifications do not reach this desk; it asks Amazon by itself.</source>
        <translation>Amazons Benachrichtigungen erreichen diesen Kassenplatz nicht; er fragt Amazon von selbst.</translation>
    </message>
    <message>
        <source>IPN not set up</source>
        <translation>IPN nicht eingerichtet</translation>
    </message>
    <message>
        <source>IPN: companion refuses us</source>
        <translation>IPN: Companion weist uns ab</translation>
    </message>
    <message>
        <source>IPN: %1 need a person</source>
        <translation>IPN: %1 brauchen einen Menschen</translation>
    </message>
    <message>
        <source>IPN: 1 needs a person</source>
        <translation>IPN: 1 braucht einen Menschen</translation>
    </message>
    <message>
        <source>Messages were given up; the reason stands beside each of them.</source>
        <translation>Nachrichten wurden aufgegeben; der Grund steht bei jeder von ihnen.</translation>
    </message>
    <message>
        <source>IPN: catching up, %1 left</source>
        <translation>IPN: wird nachgeholt, noch %1</translation>
    </message>
    <message>
        <source>Messages that came while no desk listened are being applied.</source>
        <translation>Nachrichten, die kamen, als kein Kassenplatz zuhörte, werden verarbeitet.</translation>
    </message>
    <message>
        <source>Everything is set up; Amazon has not sent a message yet. Test it now.</source>
        <translation>Alles ist eingerichtet; Amazon hat noch keine Nachricht gesendet. Testen Sie es jetzt.</translation>
    </message>
    <message>
        <source>IPN ready</source>
        <translation>IPN bereit</translation>
    </message>
    <message>
        <source>IPN silent: %1</source>
        <translation>IPN still: %1</translation>
    </message>
    <message>
        <source>The companion does not answer. Nothing is lost: Paydesk asks Amazon by itself.</source>
        <translation>Der Companion antwortet nicht. Nichts geht verloren: Paydesk fragt Amazon von selbst.</translation>
    </message>
    <message>
        <source>IPN %1</source>
        <translation>IPN %1</translation>
    </message>
    <message>
        <source>Amazon&apos;s last message came %1.</source>
        <translation>Amazons letzte Nachricht kam %1.</translation>
    </message>
    <message>
        <source>%1 name an order that is not known here.</source>
        <translation>%1 nennen eine Bestellung, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>IpnTest</name>
    <message>
        <source>No companion is set up, so nobody hears Amazon. Set up receiving.</source>
        <translation>Kein Companion ist eingerichtet, also hört niemand Amazon. Richten Sie den Empfang ein.</translation>
    </message>
    <message>
        <source>The companion does not answer. Look whether it runs.</source>
        <translation>Der Companion antwortet nicht. Sehen Sie nach, ob er läuft.</translation>
    </message>
    <message>
        <source>The pretend Amazon did not send the message.</source>
        <translation>Das Übungs-Amazon hat die Nachricht nicht gesendet.</translation>
    </message>
    <message>
        <source>The companion has the message, but this desk did not fetch it.</source>
        <translation>Der Companion hat die Nachricht, aber dieser Kassenplatz hat sie nicht abgeholt.</translation>
    </message>
    <message>
        <source>The companion refused it: it does not know the topic or merchant.</source>
        <translation>Der Companion hat sie abgelehnt: Er kennt das Thema oder den Händler nicht.</translation>
    </message>
    <message>
        <source>The companion could not keep it (answer %1).</source>
        <translation>Der Companion konnte sie nicht aufbewahren (Antwort %1).</translation>
    </message>
    <message>
        <source>The message did not reach the companion. Look whether it runs.</source>
        <translation>Die Nachricht erreichte den Companion nicht. Sehen Sie nach, ob er läuft.</translation>
    </message>
</context>
<context>
    <name>IpnTestSheet</name>
    <message>
        <source>Test the notifications</source>
        <translation>Benachrichtigungen testen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Receiving …</source>
        <translation>Empfang …</translation>
    </message>
    <message>
        <source>The companion answers this desk.</source>
        <translation>Der Companion antwortet diesem Kassenplatz.</translation>
    </message>
    <message>
        <source>The message is in this shop&apos;s inbox.</source>
        <translation>Die Nachricht ist im Eingang dieses Geschäfts.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>Wartet …</translation>
    </message>
    <message>
        <source>In Seller Central open Settings, Integration Settings, Instant Notification Settings. Enter the address below as Merchant URL, save, and press the test button there while this window waits.</source>
        <translation>Öffnen Sie in Seller Central die Einstellungen, Integrationseinstellungen, Sofortbenachrichtigung. Tragen Sie die Adresse unten als Händler-URL ein, sichern Sie, und drücken Sie dort die Testtaste, während dieses Fenster wartet.</translation>
    </message>
    <message>
        <source>The pretend Amazon sends a signed test message, as the real one would.</source>
        <translation>Das Übungs-Amazon sendet eine signierte Testnachricht, wie es das echte täte.</translation>
    </message>
    <message>
        <source>Amazon has sent a message.</source>
        <translation>Amazon hat eine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>The pretend Amazon has sent a test message.</source>
        <translation>Das Übungs-Amazon hat eine Testnachricht gesendet.</translation>
    </message>
    <message>
        <source>✓ It works: the message took %1.</source>
        <translation>✓ Es funktioniert: Die Nachricht brauchte %1.</translation>
    </message>
    <message>
        <source>Waiting for Amazon. Press the test button in Seller Central now.</source>
        <translation>Es wird auf Amazon gewartet. Drücken Sie jetzt die Testtaste in Seller Central.</translation>
    </message>
    <message>
        <source>No public address is known yet.</source>
        <translation>Noch ist keine öffentliche Adresse bekannt.</translation>
    </message>
    <message>
        <source>Address for Amazon&apos;s notifications</source>
        <translation>Adresse für Amazons Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Den Rest abbrechen</translation>
    </message>
    <message>
        <source>Save this list …</source>
        <translation>Diese Liste sichern …</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Was einen Blick verlangt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>It paused by itself: %1.</source>
        <translation>Es hat von selbst angehalten: %1.</translation>
    </message>
    <message>
        <source>Its desk was closed or stopped. Go on: no call is made twice.</source>
        <translation>Sein Kassenplatz wurde geschlossen oder angehalten. Fahren Sie fort: Kein Aufruf geschieht doppelt.</translation>
    </message>
    <message>
        <source>You may leave this screen; the work goes on.</source>
        <translation>Sie dürfen diesen Bildschirm verlassen; die Arbeit geht weiter.</translation>
    </message>
    <message>
        <source>Some answers were lost; Paydesk keeps asking Amazon what became of it.</source>
        <translation>Einige Antworten gingen verloren; Paydesk fragt Amazon weiter, was daraus wurde.</translation>
    </message>
    <message>
        <source>It is over; the orders below were not done.</source>
        <translation>Es ist vorbei; die Bestellungen unten wurden nicht erledigt.</translation>
    </message>
    <message>
        <source>Everything was done.</source>
        <translation>Alles wurde erledigt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The shop goes back to how it stood: %1.</source>
        <translation>Das Geschäft kehrt zu diesem Stand zurück: %1.</translation>
    </message>
    <message>
        <source>What is there now is kept beside it, as a backup of its own.</source>
        <translation>Was jetzt da ist, bleibt daneben erhalten, als eigene Sicherung.</translation>
    </message>
    <message>
        <source>Money that moved since stays moved: every order waits until Amazon was asked, so nothing is captured or refunded twice.</source>
        <translation>Geld, das seither geflossen ist, bleibt geflossen: Jede Bestellung wartet, bis Amazon gefragt wurde, damit nichts doppelt eingezogen oder erstattet wird.</translation>
    </message>
    <message>
        <source>Mails that waited then are not sent by themselves.</source>
        <translation>Mails, die damals warteten, werden nicht von selbst gesendet.</translation>
    </message>
    <message>
        <source>Every desk has to be started again afterwards.</source>
        <translation>Jeder Kassenplatz muss danach neu gestartet werden.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung zurückspielen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Orders whose buyer is erased: %1.</source>
        <translation>Bestellungen, deren Käufer gelöscht wird: %1.</translation>
    </message>
    <message>
        <source>Names, addresses, mails, notes and what Amazon told of the buyer go for good; nobody can bring them back.</source>
        <translation>Namen, Adressen, Mails, Notizen und was Amazon über den Käufer mitgeteilt hat, verschwinden endgültig; niemand kann sie zurückholen.</translation>
    </message>
    <message>
        <source>Amounts, taxes, Amazon&apos;s ids and numbers of invoices stay.</source>
        <translation>Beträge, Steuern, die IDs von Amazon und Rechnungsnummern bleiben.</translation>
    </message>
    <message>
        <source>If you need the invoices with their addresses, save them first.</source>
        <translation>Wenn Sie die Rechnungen mit ihren Adressen brauchen, sichern Sie sie vorher.</translation>
    </message>
    <message>
        <source>Orders whose money is under way, which are left out: %1.</source>
        <translation>Bestellungen, deren Geld unterwegs ist und die ausgelassen werden: %1.</translation>
    </message>
    <message>
        <source>Erase this buyer?</source>
        <translation>Diesen Käufer löschen?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einem Zurückspielen</translation>
    </message>
    <message>
        <source>✕ Cannot be used</source>
        <translation>✕ Nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>✓ Whole</source>
        <translation>✓ Unversehrt</translation>
    </message>
    <message>
        <source>Made by a newer Paydesk</source>
        <translation>Von einem neueren Paydesk erstellt</translation>
    </message>
    <message>
        <source>Damaged or cut off</source>
        <translation>Beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>▲ Not yet: its money is under way</source>
        <translation>▲ Noch nicht: Geld ist unterwegs</translation>
    </message>
    <message>
        <source>✓ Can be erased</source>
        <translation>✓ Kann gelöscht werden</translation>
    </message>
</context>
<context>
    <name>KeepingPresenter</name>
    <message>
        <source>The backup is made, and was read back: %1 orders, all whole.</source>
        <translation>Die Sicherung ist erstellt und wurde zurückgelesen: %1 Bestellungen, alle unversehrt.</translation>
    </message>
    <message>
        <source>The backup is in force. What was there before is kept beside it.</source>
        <translation>Die Sicherung ist in Kraft. Was vorher da war, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>%1 orders move no money until Amazon was asked about each of them.</source>
        <translation>%1 Bestellungen bewegen kein Geld, bis Amazon nach jeder von ihnen gefragt wurde.</translation>
    </message>
    <message>
        <source>Start Paydesk again, here and on every other desk.</source>
        <translation>Starten Sie Paydesk neu, hier und an jedem anderen Kassenplatz.</translation>
    </message>
    <message>
        <source>The buyer is erased from %1 orders. Amounts, taxes and numbers stay.</source>
        <translation>Der Käufer ist aus %1 Bestellungen gelöscht. Beträge, Steuern und Nummern bleiben.</translation>
    </message>
    <message>
        <source>Backups made before hold the buyer until they are deleted.</source>
        <translation>Früher erstellte Sicherungen enthalten den Käufer, bis sie gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>KeepingScreen</name>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups (*.paydesk-backup)</source>
        <translation>Sicherungen (*.paydesk-backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Backups and buyers&apos; data</source>
        <translation>Sicherungen und Käuferdaten</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore the chosen backup …</source>
        <translation>Gewählte Sicherung zurückspielen …</translation>
    </message>
    <message>
        <source>Restore a file …</source>
        <translation>Datei zurückspielen …</translation>
    </message>
    <message>
        <source>Find a buyer</source>
        <translation>Käufer suchen</translation>
    </message>
    <message>
        <source>Erase the buyer …</source>
        <translation>Käufer löschen …</translation>
    </message>
    <message>
        <source>Owners do that.</source>
        <translation>Das tun Inhaber.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Einen Moment bitte.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Wählen Sie zuerst etwas aus.</translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message>
        <source>Backups and buyers&apos; data</source>
        <translation>Sicherungen und Käuferdaten</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Looking at the backups …</source>
        <translation>Sicherungen werden angesehen …</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>Paydesk makes one every day by itself; make the first one now.</source>
        <translation>Paydesk erstellt jeden Tag von selbst eine; erstellen Sie jetzt die erste.</translation>
    </message>
    <message>
        <source>Start Paydesk again</source>
        <translation>Paydesk neu starten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Restore the chosen one …</source>
        <translation>Gewählte zurückspielen …</translation>
    </message>
    <message>
        <source>Restore a file …</source>
        <translation>Datei zurückspielen …</translation>
    </message>
    <message>
        <source>Erase a buyer who asks for it</source>
        <translation>Käufer löschen, der darum bittet</translation>
    </message>
    <message>
        <source>Names, addresses, mails and notes go for good. Amounts, taxes and the numbers of invoices stay, as the law asks.</source>
        <translation>Namen, Adressen, Mails und Notizen verschwinden endgültig. Beträge, Steuern und Rechnungsnummern bleiben, wie das Gesetz es verlangt.</translation>
    </message>
    <message>
        <source>Mail address, whole name or order number</source>
        <translation>Mailadresse, vollständiger Name oder Bestellnummer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Erase the buyer …</source>
        <translation>Käufer löschen …</translation>
    </message>
    <message>
        <source>Orders of the buyer</source>
        <translation>Bestellungen des Käufers</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Backups hold buyers&apos; data, but no keys and no passwords; only this user of this computer can read them. They lie in %1.</source>
        <translation>Sicherungen enthalten Käuferdaten, aber keine Schlüssel und keine Passwörter; nur dieser Benutzer dieses Computers kann sie lesen. Sie liegen in %1.</translation>
    </message>
    <message>
        <source>The backup is being made and read back …</source>
        <translation>Die Sicherung wird erstellt und zurückgelesen …</translation>
    </message>
    <message>
        <source>The backup is looked over and put in force …</source>
        <translation>Die Sicherung wird durchgesehen und in Kraft gesetzt …</translation>
    </message>
    <message>
        <source>Looking for the buyer …</source>
        <translation>Der Käufer wird gesucht …</translation>
    </message>
    <message>
        <source>The buyer is being erased …</source>
        <translation>Der Käufer wird gelöscht …</translation>
    </message>
    <message>
        <source>%1 orders came back from a backup: Amazon is being asked about them, and until then they move no money.</source>
        <translation>%1 Bestellungen kamen aus einer Sicherung zurück: Amazon wird nach ihnen gefragt, und bis dahin bewegen sie kein Geld.</translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message>
        <source>While this desk was away, order %1 was finished at Amazon: %2 authorized. Open it.</source>
        <translation>Während dieser Kassenplatz fort war, wurde Bestellung %1 bei Amazon beendet: %2 autorisiert. Öffnen Sie sie.</translation>
    </message>
    <message>
        <source>While this desk was away, order %1 was placed. Open it.</source>
        <translation>Während dieser Kassenplatz fort war, wurde Bestellung %1 aufgegeben. Öffnen Sie sie.</translation>
    </message>
    <message>
        <source>Order %1 was being placed when this desk ended, and failed. Open it.</source>
        <translation>Bestellung %1 wurde gerade aufgegeben, als dieser Kassenplatz endete, und ist gescheitert. Öffnen Sie sie.</translation>
    </message>
    <message>
        <source>Order %1 was being placed when this desk ended, and is still open. Do not sell its goods again before its outcome is known. Open it.</source>
        <translation>Bestellung %1 wurde gerade aufgegeben, als dieser Kassenplatz endete, und ist noch offen. Verkaufen Sie ihre Waren nicht erneut, bevor ihr Ausgang bekannt ist. Öffnen Sie sie.</translation>
    </message>
</context>
<context>
    <name>LetterheadPresenter</name>
    <message>
        <source>The letterhead is kept. New papers and mails bear it.</source>
        <translation>Der Briefkopf ist gesichert. Neue Papiere und Mails tragen ihn.</translation>
    </message>
</context>
<context>
    <name>LetterheadView</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep the letterhead</source>
        <translation>Briefkopf sichern</translation>
    </message>
    <message>
        <source>Thank you for your purchase.</source>
        <translation>Vielen Dank für Ihren Einkauf.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s logo</source>
        <translation>Logo des Geschäfts wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>The shop&apos;s logo</source>
        <translation>Das Logo des Geschäfts</translation>
    </message>
    <message>
        <source>These lines stand on every invoice, receipt and mail. Invoices that have a number already keep the lines of their day.</source>
        <translation>Diese Zeilen stehen auf jeder Rechnung, jedem Beleg und jeder Mail. Rechnungen, die schon eine Nummer haben, behalten die Zeilen ihres Tages.</translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation>Briefkopf und Logo</translation>
    </message>
    <message>
        <source>Address of the shop, line by line</source>
        <translation>Adresse des Geschäfts, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Tax number, e.g. VAT id or registration number</source>
        <translation>Steuernummer, z. B. USt-IdNr. oder Handelsregisternummer</translation>
    </message>
    <message>
        <source>What else the law wants at the foot</source>
        <translation>Was das Gesetz sonst noch am Fuß verlangt</translation>
    </message>
    <message>
        <source>Returns and exchanges</source>
        <translation>Rückgabe und Umtausch</translation>
    </message>
    <message>
        <source>A sentence of your own below the total</source>
        <translation>Ein eigener Satz unter der Summe</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>So sieht es aus</translation>
    </message>
</context>
<context>
    <name>LinePainter</name>
    <message>
        <source>Age check</source>
        <translation>Altersprüfung</translation>
    </message>
</context>
<context>
    <name>LinePicker</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Stück von %1</translation>
    </message>
    <message>
        <source>Shipping and the rest</source>
        <translation>Versand und der Rest</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Go live …</source>
        <translation>Live gehen …</translation>
    </message>
    <message>
        <source>Back to the sandbox …</source>
        <translation>Zurück zur Sandbox …</translation>
    </message>
    <message>
        <source>Back to the training …</source>
        <translation>Zurück zum Training …</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>✓ From its next start this desk works with real money.</source>
        <translation>✓ Ab dem nächsten Start arbeitet dieser Kassenplatz mit echtem Geld.</translation>
    </message>
    <message>
        <source>✓ From its next start this desk moves no money.</source>
        <translation>✓ Ab dem nächsten Start bewegt dieser Kassenplatz kein Geld.</translation>
    </message>
    <message>
        <source>This shop is live.</source>
        <translation>Dieses Geschäft ist live.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before this shop can go live.</source>
        <translation>
            <numerusform>Noch %n Punkt fehlt, bevor dieses Geschäft live gehen kann.</numerusform>
            <numerusform>Noch %n Punkte fehlen, bevor dieses Geschäft live gehen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>This shop is ready for live.</source>
        <translation>Dieses Geschäft ist bereit für Live.</translation>
    </message>
</context>
<context>
    <name>MailSettingsPresenter</name>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>The mail server is kept. Waiting mails go out now.</source>
        <translation>Der Mailserver ist gesichert. Wartende Mails gehen jetzt hinaus.</translation>
    </message>
    <message>
        <source>The mail server took the test mail.</source>
        <translation>Der Mailserver hat die Testmail angenommen.</translation>
    </message>
    <message>
        <source>Connection and sign-in work. In training no mail leaves this computer, so none was sent.</source>
        <translation>Verbindung und Anmeldung funktionieren. Im Training verlässt keine Mail diesen Computer, also wurde keine gesendet.</translation>
    </message>
</context>
<context>
    <name>MailSettingsScreen</name>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Days before Amazon lets a reservation go</source>
        <translation>Tage, bevor Amazon eine Reservierung verfallen lässt</translation>
    </message>
    <message>
        <source>Hours without any notification, after an order</source>
        <translation>Stunden ohne jede Benachrichtigung, nach einer Bestellung</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Orders department</source>
        <translation>Bestellabteilung</translation>
    </message>
    <message>
        <source>Orders department, with commas between</source>
        <translation>Bestellabteilung, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation>Wer was erfährt</translation>
    </message>
    <message>
        <source>When waiting and silence are told</source>
        <translation>Wann Warten und Stille gemeldet werden</translation>
    </message>
    <message>
        <source>Mails and notices</source>
        <translation>Mails und Hinweise</translation>
    </message>
</context>
<context>
    <name>MailTemplates</name>
    <message>
        <source>Subject, line %1, column %2: %3</source>
        <translation>Betreff, Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Text, line %1, column %2: %3</source>
        <translation>Text, Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>HTML, line %1, column %2: %3</source>
        <translation>HTML, Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>To the buyer</source>
        <translation>An den Käufer</translation>
    </message>
    <message>
        <source>To your own people</source>
        <translation>An die eigenen Leute</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Order placed</source>
        <translation>Bestellung aufgegeben</translation>
    </message>
    <message>
        <source>Queued: Amazon checks the payment</source>
        <translation>In Warteschlange: Amazon prüft die Zahlung</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Processed: paid in full</source>
        <translation>Verarbeitet: vollständig bezahlt</translation>
    </message>
    <message>
        <source>Declined, may be tried again</source>
        <translation>Abgelehnt, neuer Versuch möglich</translation>
    </message>
    <message>
        <source>Declined for good</source>
        <translation>Endgültig abgelehnt</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation>Teilweise eingezogen</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Erstattung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Authorization grows old</source>
        <translation>Autorisierung läuft bald ab</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Verlangt Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Amazon sends no notifications</source>
        <translation>Amazon sendet keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Orders department</source>
        <translation>Bestellabteilung</translation>
    </message>
    <message>
        <source>Chosen staff</source>
        <translation>Ausgewählte Personen</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Am Bildschirm</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The payment, not the goods; none if captured within 5 hours</source>
        <translation>Die Zahlung, nicht die Waren; nichts bei Einzug binnen 5 Stunden</translation>
    </message>
    <message>
        <source>The buyer, at each capture</source>
        <translation>Den Käufer, bei jedem Einzug</translation>
    </message>
    <message>
        <source>The buyer, at start and end</source>
        <translation>Den Käufer, zu Beginn und am Ende</translation>
    </message>
    <message>
        <source>▲ Your mail says the same: the buyer hears it twice.</source>
        <translation>▲ Ihre Mail sagt dasselbe: Der Käufer erfährt es zweimal.</translation>
    </message>
</context>
<context>
    <name>MethodSheet</name>
    <message>
        <source>New shipping method</source>
        <translation>Neue Versandart</translation>
    </message>
    <message>
        <source>Change shipping method</source>
        <translation>Versandart ändern</translation>
    </message>
    <message>
        <source>Keep method</source>
        <translation>Versandart sichern</translation>
    </message>
    <message>
        <source>Offered to buyers</source>
        <translation>Käufern angeboten</translation>
    </message>
    <message>
        <source>The method needs a name; buyers see it.</source>
        <translation>Die Versandart braucht einen Namen; Käufer sehen ihn.</translation>
    </message>
    <message>
        <source>The same for every parcel.</source>
        <translation>Für jedes Paket gleich.</translation>
    </message>
    <message>
        <source>One line for each step: kilograms up to which it holds, a colon, the price. Heavier parcels are not carried.</source>
        <translation>Eine Zeile je Stufe: Kilogramm, bis zu denen sie gilt, ein Doppelpunkt, der Preis. Schwerere Pakete werden nicht befördert.</translation>
    </message>
    <message>
        <source>One line for each step: value of the goods from which it holds, a colon, the price. Begin with 0.</source>
        <translation>Eine Zeile je Stufe: Warenwert, ab dem sie gilt, ein Doppelpunkt, der Preis. Beginnen Sie mit 0.</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>Ein Preis</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Nach Gewicht</translation>
    </message>
    <message>
        <source>By value of the goods</source>
        <translation>Nach Warenwert</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Name, as buyers see it</source>
        <translation>Name, wie Käufer ihn sehen</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Earliest arrival in days</source>
        <translation>Früheste Ankunft in Tagen</translation>
    </message>
    <message>
        <source>Latest arrival in days</source>
        <translation>Späteste Ankunft in Tagen</translation>
    </message>
    <message>
        <source>Arrives after days</source>
        <translation>Ankunft nach Tagen</translation>
    </message>
    <message>
        <source>Free from a value of goods of</source>
        <translation>Kostenlos ab einem Warenwert von</translation>
    </message>
</context>
<context>
    <name>ModeBanner</name>
    <message>
        <source>TRAINING</source>
        <translation>TRAINING</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Nothing here is real: no Amazon, no money, no mails.</source>
        <translation>Nichts hier ist echt: kein Amazon, kein Geld, keine Mails.</translation>
    </message>
    <message>
        <source>Amazon&apos;s test environment: no money moves.</source>
        <translation>Amazons Testumgebung: Es fließt kein Geld.</translation>
    </message>
    <message>
        <source>Real orders, real money.</source>
        <translation>Echte Bestellungen, echtes Geld.</translation>
    </message>
</context>
<context>
    <name>ModesMenu</name>
    <message>
        <source>Payment mode: %1</source>
        <translation>Zahlungsart: %1</translation>
    </message>
    <message>
        <source>The money</source>
        <translation>Das Geld</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer</source>
        <translation>Amazons Antwort</translation>
    </message>
</context>
<context>
    <name>MovePresenter</name>
    <message>
        <source>The server answers, and its database is empty.</source>
        <translation>Der Server antwortet, und seine Datenbank ist leer.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The settings are in %1, without keys and passwords.</source>
        <translation>Die Einstellungen stehen in %1, ohne Schlüssel und Passwörter.</translation>
    </message>
    <message>
        <source>The settings of the file hold from now on.</source>
        <translation>Die Einstellungen der Datei gelten ab jetzt.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Keep note</source>
        <translation>Notiz sichern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For the shop: buyers do not see it. Ctrl+Enter keeps it.</source>
        <translation>Für das Geschäft: Käufer sehen sie nicht. Strg+Eingabe sichert sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>%n Zeichen zu viel.</numerusform>
            <numerusform>%n Zeichen zu viel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Nothing was sent and no money moved.</source>
        <translation>Nichts wurde gesendet, und es floss kein Geld.</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>Es floss kein Geld.</translation>
    </message>
    <message>
        <source>The owner must correct it in the settings.</source>
        <translation>Der Inhaber muss es in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then try again.</source>
        <translation>Stellen Sie die Uhr dieses Computers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The order was read again; look before you go on.</source>
        <translation>Die Bestellung wurde neu gelesen; sehen Sie hin, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Wait a moment; it finishes or settles by itself.</source>
        <translation>Warten Sie einen Moment; es wird fertig oder klärt sich von selbst.</translation>
    </message>
    <message>
        <source>Look again and decide anew.</source>
        <translation>Sehen Sie noch einmal hin und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>A second person has to approve it here.</source>
        <translation>Eine zweite Person muss es hier freigeben.</translation>
    </message>
    <message>
        <source>Ask whoever manages the shop.</source>
        <translation>Fragen Sie, wer das Geschäft leitet.</translation>
    </message>
    <message>
        <source>Enter a smaller amount.</source>
        <translation>Geben Sie einen kleineren Betrag ein.</translation>
    </message>
    <message>
        <source>Write it like 14.00.</source>
        <translation>Schreiben Sie ihn wie 14,00.</translation>
    </message>
    <message>
        <source>Ask the buyer for another way to pay.</source>
        <translation>Bitten Sie den Käufer um eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>Amazon asks us to slow down; try again in a moment.</source>
        <translation>Amazon bittet um langsamere Anfragen; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Check the network and try again; nothing is done twice.</source>
        <translation>Prüfen Sie das Netz und versuchen Sie es erneut; nichts geschieht doppelt.</translation>
    </message>
    <message>
        <source>Whether money moved is not known yet.</source>
        <translation>Ob Geld floss, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Paydesk keeps asking Amazon under the same number, so nothing is done twice.</source>
        <translation>Paydesk fragt Amazon unter derselben Nummer weiter, sodass nichts doppelt geschieht.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A manager must compare this order with Seller Central.</source>
        <translation>Ein Manager muss diese Bestellung mit Seller Central vergleichen.</translation>
    </message>
    <message>
        <source>Mend that, then try again.</source>
        <translation>Beheben Sie das und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Unknown orders</source>
        <translation>Unbekannte Bestellungen</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Nicht zuzuordnen</translation>
    </message>
    <message>
        <source>✓ Signed</source>
        <translation>✓ Signiert</translation>
    </message>
    <message>
        <source>Amazon&apos;s signature was checked before the message was kept.</source>
        <translation>Amazons Signatur wurde geprüft, bevor die Nachricht aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Amazon told us that the order %1 has changed.</source>
        <translation>Amazon teilte mit, dass sich die Bestellung %1 geändert hat.</translation>
    </message>
    <message>
        <source>Amazon told us that the authorization %1 has changed.</source>
        <translation>Amazon teilte mit, dass sich die Autorisierung %1 geändert hat.</translation>
    </message>
    <message>
        <source>Amazon told us that the capture %1 has changed.</source>
        <translation>Amazon teilte mit, dass sich der Einzug %1 geändert hat.</translation>
    </message>
    <message>
        <source>Amazon told us that the charge %1 has changed.</source>
        <translation>Amazon teilte mit, dass sich die Belastung %1 geändert hat.</translation>
    </message>
    <message>
        <source>Amazon told us that the refund %1 has changed.</source>
        <translation>Amazon teilte mit, dass sich die Erstattung %1 geändert hat.</translation>
    </message>
    <message>
        <source>Amazon told us of a chargeback, %1: a buyer&apos;s bank wants money back.</source>
        <translation>Amazon meldete eine Rückbuchung, %1: Die Bank eines Käufers will Geld zurück.</translation>
    </message>
    <message>
        <source>We asked Amazon, and wrote down what it answered: order %2 is up to date.</source>
        <translation>Wir haben Amazon gefragt und die Antwort aufgeschrieben: Bestellung %2 ist auf dem Stand.</translation>
    </message>
    <message>
        <source>We asked Amazon, and its answer held nothing that we did not know yet.</source>
        <translation>Wir haben Amazon gefragt, und die Antwort enthielt nichts, was wir nicht schon wussten.</translation>
    </message>
    <message>
        <source>We asked Amazon; its answer was older than what we know, so nothing was changed.</source>
        <translation>Wir haben Amazon gefragt; die Antwort war älter als unser Stand, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer excludes what we know of order %2. Nothing was changed here.</source>
        <translation>Amazons Antwort schließt aus, was wir von Bestellung %2 wissen. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Compare the order with Seller Central; then have the message looked at again.</source>
        <translation>Vergleichen Sie die Bestellung mit Seller Central; lassen Sie die Nachricht dann noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Amazon used a word that this Paydesk does not know. It is kept in the order&apos;s history.</source>
        <translation>Amazon benutzte ein Wort, das dieses Paydesk nicht kennt. Es ist im Verlauf der Bestellung aufbewahrt.</translation>
    </message>
    <message>
        <source>Look at order %2 in Seller Central; a newer Paydesk may know the word.</source>
        <translation>Sehen Sie Bestellung %2 in Seller Central an; ein neueres Paydesk kennt das Wort vielleicht.</translation>
    </message>
    <message>
        <source>No question to Amazon can confirm this, so order %2 was put before a person.</source>
        <translation>Keine Frage an Amazon kann das bestätigen, also wurde Bestellung %2 einem Menschen vorgelegt.</translation>
    </message>
    <message>
        <source>Answer it in Seller Central in time: a chargeback has a deadline.</source>
        <translation>Antworten Sie rechtzeitig in Seller Central: Eine Rückbuchung hat eine Frist.</translation>
    </message>
    <message>
        <source>It is a test: the way from Amazon to this shop works. No order was touched.</source>
        <translation>Es ist ein Test: Der Weg von Amazon zu diesem Geschäft funktioniert. Keine Bestellung wurde berührt.</translation>
    </message>
    <message>
        <source>It is about another merchant, or the other environment. Nothing was done with it.</source>
        <translation>Sie betrifft einen anderen Händler oder die andere Umgebung. Nichts wurde damit getan.</translation>
    </message>
    <message>
        <source>If that goes on, look which address is entered in Seller Central for sandbox and live.</source>
        <translation>Wenn das so weitergeht, sehen Sie nach, welche Adresse in Seller Central für Sandbox und Live eingetragen ist.</translation>
    </message>
    <message>
        <source>It names no order, so there was nothing to ask Amazon about.</source>
        <translation>Sie nennt keine Bestellung, also gab es nichts zu fragen.</translation>
    </message>
    <message>
        <source>that is not known here</source>
        <translation>die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>Somebody pressed the test button, and Amazon sent this test message.</source>
        <translation>Jemand hat die Testtaste gedrückt, und Amazon sandte diese Testnachricht.</translation>
    </message>
    <message>
        <source>Amazon&apos;s delivery service sent a message of its own; it is about no payment.</source>
        <translation>Amazons Zustelldienst sandte eine eigene Nachricht; sie betrifft keine Zahlung.</translation>
    </message>
    <message>
        <source>Amazon sent a message whose content could not be read.</source>
        <translation>Amazon sandte eine Nachricht, deren Inhalt nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>Amazon sent a message of a kind that this Paydesk does not know.</source>
        <translation>Amazon sandte eine Nachricht einer Art, die dieses Paydesk nicht kennt.</translation>
    </message>
    <message>
        <source>It is kept, but could not be applied yet; it is tried again by itself.</source>
        <translation>Sie ist aufbewahrt, konnte aber noch nicht verarbeitet werden; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Nothing to do, unless it stays so.</source>
        <translation>Nichts zu tun, sofern es nicht so bleibt.</translation>
    </message>
    <message>
        <source>It is kept, and is applied with the next turn.</source>
        <translation>Sie ist aufbewahrt und kommt als Nächste an die Reihe.</translation>
    </message>
    <message>
        <source>It names an order that was not made here, so nothing was done with it.</source>
        <translation>Sie nennt eine Bestellung, die nicht hier gemacht wurde, also wurde nichts damit getan.</translation>
    </message>
    <message>
        <source>Adopt the order, or leave it: it is applied by itself once the order is here.</source>
        <translation>Übernehmen Sie die Bestellung, oder lassen Sie es: Sie wird von selbst verarbeitet, sobald die Bestellung hier ist.</translation>
    </message>
    <message>
        <source>It was given up. No money moved because of it, and none was lost.</source>
        <translation>Sie wurde aufgegeben. Ihretwegen floss kein Geld, und keines ging verloren.</translation>
    </message>
    <message>
        <source>Mend the reason, then have it looked at again; polling keeps the order right.</source>
        <translation>Beheben Sie den Grund und lassen Sie sie noch einmal ansehen; das Abfragen hält die Bestellung richtig.</translation>
    </message>
    <message>
        <source>It was applied.</source>
        <translation>Sie wurde verarbeitet.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Der Grund: %1</translation>
    </message>
    <message>
        <source>%1 to the companion</source>
        <translation>%1 bis zum Companion</translation>
    </message>
    <message>
        <source>%1 to this shop</source>
        <translation>%1 bis zu diesem Geschäft</translation>
    </message>
    <message>
        <source>%1 until applied</source>
        <translation>%1 bis zur Verarbeitung</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Rückbuchung</translation>
    </message>
    <message>
        <source>Billing agreement</source>
        <translation>Abrechnungsvereinbarung</translation>
    </message>
    <message>
        <source>Provider credit</source>
        <translation>Anbietergutschrift</translation>
    </message>
    <message>
        <source>Provider credit reversal</source>
        <translation>Rücknahme einer Anbietergutschrift</translation>
    </message>
    <message>
        <source>Solution provider</source>
        <translation>Lösungsanbieter</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Abonnement beendet</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>Unbekanntes Wort</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Braucht einen Menschen</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Nicht für uns</translation>
    </message>
    <message>
        <source>No order named</source>
        <translation>Keine Bestellung genannt</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>Unbekannte Bestellung</translation>
    </message>
    <message>
        <source>Dead letter</source>
        <translation>Nicht zuzuordnen</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Merchant URL for instant notifications</source>
        <translation>Merchant URL für Sofortbenachrichtigungen</translation>
    </message>
    <message>
        <source>There is no public address yet: say first who receives.</source>
        <translation>Es gibt noch keine öffentliche Adresse: Sagen Sie zuerst, wer empfängt.</translation>
    </message>
    <message>
        <source>Who receives …</source>
        <translation>Wer empfängt …</translation>
    </message>
    <message>
        <source>Test the way from Amazon</source>
        <translation>Weg von Amazon testen</translation>
    </message>
    <message>
        <source>Amazon tells a shop of each change within seconds, at one https address. A companion on a public host hears it, or this computer behind a public address. Without either, Paydesk asks Amazon by itself, a little later.</source>
        <translation>Amazon meldet einem Geschäft jede Änderung binnen Sekunden, an eine https-Adresse. Ein Companion auf einem öffentlichen Host hört es, oder dieser Computer hinter einer öffentlichen Adresse. Ohne beides fragt Paydesk von selbst bei Amazon nach, etwas später.</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Amazon takes %1 from the buyer.</source>
        <translation>Amazon nimmt %1 vom Käufer.</translation>
    </message>
    <message>
        <source>Then %1 is reserved again for the rest.</source>
        <translation>Dann wird %1 für den Rest neu reserviert.</translation>
    </message>
    <message>
        <source>%1 of the reservation is released: one authorization has one capture.</source>
        <translation>%1 der Reservierung wird frei: Eine Autorisierung hat einen Einzug.</translation>
    </message>
    <message>
        <source>The whole reservation is used.</source>
        <translation>Die ganze Reservierung wird genutzt.</translation>
    </message>
    <message>
        <source>Amazon sends %1 back to the buyer; that takes some hours.</source>
        <translation>Amazon sendet %1 an den Käufer zurück; das dauert einige Stunden.</translation>
    </message>
    <message>
        <source>That is %1 more than was captured; the shop pays it.</source>
        <translation>Das ist %1 mehr, als eingezogen wurde; das Geschäft zahlt es.</translation>
    </message>
    <message>
        <source>The shop keeps %1 of %2.</source>
        <translation>Das Geschäft behält %1 von %2.</translation>
    </message>
    <message>
        <source>Amazon reserves %1 on the buyer&apos;s payment method; nothing is taken.</source>
        <translation>Amazon reserviert %1 auf der Zahlungsart des Käufers; genommen wird nichts.</translation>
    </message>
    <message>
        <source>%1 could still be reserved afterwards.</source>
        <translation>%1 könnte danach noch reserviert werden.</translation>
    </message>
    <message>
        <source>%1 of the buyer&apos;s money is free again; nothing was taken.</source>
        <translation>%1 vom Geld des Käufers ist wieder frei; genommen wurde nichts.</translation>
    </message>
    <message>
        <source>The order stays open at Amazon, and money can be reserved again.</source>
        <translation>Die Bestellung bleibt bei Amazon offen, und Geld kann wieder reserviert werden.</translation>
    </message>
    <message>
        <source>No money moves. The order ends for good; nothing can be reserved again.</source>
        <translation>Es fließt kein Geld. Die Bestellung endet endgültig; nichts kann mehr reserviert werden.</translation>
    </message>
    <message>
        <source>%1 of the buyer&apos;s money is free again.</source>
        <translation>%1 vom Geld des Käufers ist wieder frei.</translation>
    </message>
    <message>
        <source>The order ends for good; nothing can be reserved again.</source>
        <translation>Die Bestellung endet endgültig; nichts kann mehr reserviert werden.</translation>
    </message>
    <message>
        <source>No money moves. Nothing new can be reserved on this order.</source>
        <translation>Es fließt kein Geld. Auf diese Bestellung kann nichts Neues reserviert werden.</translation>
    </message>
    <message>
        <source>Refunds stay possible.</source>
        <translation>Erstattungen bleiben möglich.</translation>
    </message>
    <message>
        <source>%1 stays reserved and can still be captured.</source>
        <translation>%1 bleibt reserviert und kann noch eingezogen werden.</translation>
    </message>
    <message>
        <source>No money moves. The order may ship again once everything is paid or reserved.</source>
        <translation>Es fließt kein Geld. Die Bestellung darf wieder versandt werden, sobald alles bezahlt oder reserviert ist.</translation>
    </message>
    <message>
        <source>%1 is written into the story of this order. Nothing is sent to Amazon, no money moves, and the payment status stays as it is.</source>
        <translation>%1 wird in den Verlauf dieser Bestellung geschrieben. Nichts wird an Amazon gesendet, es fließt kein Geld, und der Zahlungsstatus bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The refund of %1 is on its way to the buyer.</source>
        <translation>Die Erstattung von %1 ist auf dem Weg zum Käufer.</translation>
    </message>
    <message>
        <source>Amazon decides within hours; this page updates by itself.</source>
        <translation>Amazon entscheidet binnen Stunden; diese Seite aktualisiert sich von selbst.</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved.</source>
        <translation>Nichts wurde gesendet, und es floss kein Geld.</translation>
    </message>
    <message>
        <source>The order is shown as it is now.</source>
        <translation>Die Bestellung wird gezeigt, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Only %1 is left by now.</source>
        <translation>Inzwischen ist nur noch %1 übrig.</translation>
    </message>
    <message>
        <source>Somebody else is working on this order at this very moment.</source>
        <translation>Jemand anders arbeitet in genau diesem Moment an dieser Bestellung.</translation>
    </message>
    <message>
        <source>Wait a moment, then look again.</source>
        <translation>Warten Sie einen Moment und sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>It was possible until %1.</source>
        <translation>Es war möglich bis %1.</translation>
    </message>
    <message>
        <source>Somebody else was faster: the order has changed.</source>
        <translation>Jemand anders war schneller: Die Bestellung hat sich geändert.</translation>
    </message>
    <message>
        <source>Amazon refused (%1): the order has changed there meanwhile.</source>
        <translation>Amazon hat abgelehnt (%1): Die Bestellung hat sich dort inzwischen geändert.</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>Es floss kein Geld.</translation>
    </message>
    <message>
        <source>Amazon is taking the money; more than 7 days after the reservation that takes up to an hour or more.</source>
        <translation>Amazon nimmt das Geld; mehr als 7 Tage nach der Reservierung dauert das bis zu einer Stunde oder länger.</translation>
    </message>
    <message>
        <source>%1 was captured.</source>
        <translation>%1 wurde eingezogen.</translation>
    </message>
    <message>
        <source>%1 is reserved again.</source>
        <translation>%1 ist neu reserviert.</translation>
    </message>
    <message>
        <source>%1 of the reservation was released.</source>
        <translation>%1 der Reservierung wurde freigegeben.</translation>
    </message>
    <message>
        <source>%1 was sent to be captured, and that stands.</source>
        <translation>%1 wurde zum Einzug gesendet, und das gilt.</translation>
    </message>
    <message>
        <source>Whether the rest is reserved again is not known yet; Paydesk keeps asking.</source>
        <translation>Ob der Rest neu reserviert ist, ist noch nicht bekannt; Paydesk fragt weiter.</translation>
    </message>
    <message>
        <source>%1 is not reserved again.</source>
        <translation>%1 ist nicht neu reserviert.</translation>
    </message>
    <message>
        <source>Amazon is deciding about %1; that may take up to a day.</source>
        <translation>Amazon entscheidet über %1; das kann bis zu einem Tag dauern.</translation>
    </message>
    <message>
        <source>This page updates by itself.</source>
        <translation>Diese Seite aktualisiert sich von selbst.</translation>
    </message>
    <message>
        <source>%1 is reserved and can be captured.</source>
        <translation>%1 ist reserviert und kann eingezogen werden.</translation>
    </message>
    <message>
        <source>The money was captured.</source>
        <translation>Das Geld wurde eingezogen.</translation>
    </message>
    <message>
        <source>The refund is on its way.</source>
        <translation>Die Erstattung ist unterwegs.</translation>
    </message>
    <message>
        <source>The money is reserved.</source>
        <translation>Das Geld ist reserviert.</translation>
    </message>
    <message>
        <source>The reservation was let go; the buyer has the money back.</source>
        <translation>Die Reservierung wurde freigegeben; der Käufer hat sein Geld wieder.</translation>
    </message>
    <message>
        <source>The order is canceled; everything that was reserved is free again.</source>
        <translation>Die Bestellung ist abgebrochen; alles Reservierte ist wieder frei.</translation>
    </message>
    <message>
        <source>The order is closed; nothing new can be reserved.</source>
        <translation>Die Bestellung ist geschlossen; nichts Neues kann reserviert werden.</translation>
    </message>
    <message>
        <source>The shipment is released.</source>
        <translation>Der Versand ist freigegeben.</translation>
    </message>
    <message>
        <source>The attention is cleared.</source>
        <translation>Der Hinweis ist erledigt.</translation>
    </message>
    <message>
        <source>Amazon was asked; this is how the order stands.</source>
        <translation>Amazon wurde gefragt; so steht die Bestellung.</translation>
    </message>
    <message>
        <source>The mail is queued; it goes as soon as the mail server takes it.</source>
        <translation>Die Mail ist in der Warteschlange; sie geht hinaus, sobald der Mailserver sie annimmt.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Die Notiz ist gesichert.</translation>
    </message>
    <message>
        <source>It is written down. Nothing was sent to Amazon.</source>
        <translation>Es ist aufgeschrieben. Nichts wurde an Amazon gesendet.</translation>
    </message>
    <message>
        <source>Capture …</source>
        <translation>Einziehen …</translation>
    </message>
    <message>
        <source>Refund …</source>
        <translation>Erstatten …</translation>
    </message>
    <message>
        <source>Reserve again …</source>
        <translation>Neu reservieren …</translation>
    </message>
    <message>
        <source>Void: release the money …</source>
        <translation>Stornieren: Geld freigeben …</translation>
    </message>
    <message>
        <source>Cancel: end the order …</source>
        <translation>Abbrechen: Bestellung beenden …</translation>
    </message>
    <message>
        <source>Close: finish the order …</source>
        <translation>Schließen: Bestellung abschließen …</translation>
    </message>
    <message>
        <source>Release the shipment …</source>
        <translation>Versand freigeben …</translation>
    </message>
    <message>
        <source>Clear the attention …</source>
        <translation>Hinweis erledigen …</translation>
    </message>
    <message>
        <source>Ask Amazon now</source>
        <translation>Amazon fragen</translation>
    </message>
    <message>
        <source>Resend a mail …</source>
        <translation>Mail erneut senden …</translation>
    </message>
    <message>
        <source>Add a note …</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Record only …</source>
        <translation>Nur festhalten …</translation>
    </message>
    <message>
        <source>Take money that is reserved.</source>
        <translation>Reserviertes Geld nehmen.</translation>
    </message>
    <message>
        <source>Give captured money back to the buyer.</source>
        <translation>Eingezogenes Geld an den Käufer zurückgeben.</translation>
    </message>
    <message>
        <source>Have Amazon reserve money, e.g. for the next parcel.</source>
        <translation>Amazon Geld reservieren lassen, z. B. für das nächste Paket.</translation>
    </message>
    <message>
        <source>Let one reservation go; the order stays open.</source>
        <translation>Eine Reservierung freigeben; die Bestellung bleibt offen.</translation>
    </message>
    <message>
        <source>Call everything off before money was taken.</source>
        <translation>Alles absagen, bevor Geld genommen wurde.</translation>
    </message>
    <message>
        <source>No new reservations; what is reserved or taken stays.</source>
        <translation>Keine neuen Reservierungen; Reserviertes und Genommenes bleibt.</translation>
    </message>
    <message>
        <source>The goods may go although Amazon said stop.</source>
        <translation>Die Waren dürfen gehen, obwohl Amazon Halt sagte.</translation>
    </message>
    <message>
        <source>Say that you looked, and why it is all right.</source>
        <translation>Sagen Sie, dass Sie nachgesehen haben und warum es in Ordnung ist.</translation>
    </message>
    <message>
        <source>Read this order&apos;s payment again.</source>
        <translation>Die Zahlung dieser Bestellung neu lesen.</translation>
    </message>
    <message>
        <source>To the buyer, the orders department or staff.</source>
        <translation>An den Käufer, die Bestellabteilung oder das Personal.</translation>
    </message>
    <message>
        <source>For colleagues; the buyer never sees it.</source>
        <translation>Für Kollegen; der Käufer sieht es nie.</translation>
    </message>
    <message>
        <source>Money moved outside Amazon Pay. Nothing is sent.</source>
        <translation>Geld floss außerhalb von Amazon Pay. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>A call to Amazon has no answer yet.</source>
        <translation>Ein Aufruf an Amazon hat noch keine Antwort.</translation>
    </message>
    <message>
        <source>The order is not placed yet.</source>
        <translation>Die Bestellung ist noch nicht aufgegeben.</translation>
    </message>
    <message>
        <source>Amazon is still deciding.</source>
        <translation>Amazon entscheidet noch.</translation>
    </message>
    <message>
        <source>Amazon is taking the money already.</source>
        <translation>Amazon nimmt das Geld bereits.</translation>
    </message>
    <message>
        <source>Nothing is reserved.</source>
        <translation>Nichts ist reserviert.</translation>
    </message>
    <message>
        <source>The reservation is over; reserve again.</source>
        <translation>Die Reservierung ist vorbei; reservieren Sie neu.</translation>
    </message>
    <message>
        <source>Amazon said stop; release the shipment first.</source>
        <translation>Amazon sagte Halt; geben Sie zuerst den Versand frei.</translation>
    </message>
    <message>
        <source>Nothing was captured.</source>
        <translation>Nichts wurde eingezogen.</translation>
    </message>
    <message>
        <source>All that may be refunded went back.</source>
        <translation>Alles, was erstattet werden darf, ging zurück.</translation>
    </message>
    <message>
        <source>Ten refunds were made; Amazon allows no more.</source>
        <translation>Zehn Erstattungen wurden gemacht; mehr erlaubt Amazon nicht.</translation>
    </message>
    <message>
        <source>Amazon&apos;s ceiling for this order is reached.</source>
        <translation>Amazons Obergrenze für diese Bestellung ist erreicht.</translation>
    </message>
    <message>
        <source>All ten authorizations are used.</source>
        <translation>Alle zehn Autorisierungen sind verbraucht.</translation>
    </message>
    <message>
        <source>The buyer must choose another payment method first.</source>
        <translation>Der Käufer muss zuerst eine andere Zahlungsart wählen.</translation>
    </message>
    <message>
        <source>The order is canceled.</source>
        <translation>Die Bestellung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The order is closed at Amazon.</source>
        <translation>Die Bestellung ist bei Amazon geschlossen.</translation>
    </message>
    <message>
        <source>The order is older than 180 days.</source>
        <translation>Die Bestellung ist älter als 180 Tage.</translation>
    </message>
    <message>
        <source>Money was taken; refund it instead.</source>
        <translation>Geld wurde genommen; erstatten Sie es stattdessen.</translation>
    </message>
    <message>
        <source>Amazon did not stop the shipment.</source>
        <translation>Amazon hat den Versand nicht angehalten.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts verlangt Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>No mail about it was sent yet.</source>
        <translation>Dazu wurde noch keine Mail gesendet.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Ihre Rolle darf das nicht.</translation>
    </message>
    <message>
        <source>Instant capture</source>
        <translation>Sofortiger Einzug</translation>
    </message>
    <message>
        <source>Until then a capture is answered at once; later Amazon takes its time.</source>
        <translation>Bis dahin wird ein Einzug sofort beantwortet; später lässt sich Amazon Zeit.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Then the reserved money is free again.</source>
        <translation>Dann ist das reservierte Geld wieder frei.</translation>
    </message>
    <message>
        <source>Order at Amazon</source>
        <translation>Bestellung bei Amazon</translation>
    </message>
    <message>
        <source>Then nothing new can be reserved; refunds stay possible.</source>
        <translation>Dann kann nichts Neues reserviert werden; Erstattungen bleiben möglich.</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Capture within</source>
        <translation>Einziehen binnen</translation>
    </message>
    <message>
        <source>Closes in</source>
        <translation>Schließt in</translation>
    </message>
    <message>
        <source>Why a person must look</source>
        <translation>Warum ein Mensch hinsehen muss</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Verkauft von</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T. %2 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 min</translation>
    </message>
</context>
<context>
    <name>OrderExport</name>
    <message>
        <source>Capture until</source>
        <translation>Einziehen bis</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Schließt am</translation>
    </message>
</context>
<context>
    <name>OrderPresenter</name>
    <message>
        <source>Your role may not do this. Nothing was sent.</source>
        <translation>Ihre Rolle darf das nicht. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Es gibt keine Bestellung %1.</translation>
    </message>
</context>
<context>
    <name>OrderScreen</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>Zurück zu den Bestellungen</translation>
    </message>
    <message>
        <source>Show or cover the buyer</source>
        <translation>Käufer zeigen oder verdecken</translation>
    </message>
    <message>
        <source>Print papers about the order</source>
        <translation>Papiere zur Bestellung drucken</translation>
    </message>
    <message>
        <source>Open an order first.</source>
        <translation>Öffnen Sie zuerst eine Bestellung.</translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation>Die Bestellung wird gelesen.</translation>
    </message>
    <message>
        <source>Amazon is being asked.</source>
        <translation>Amazon wird gefragt.</translation>
    </message>
</context>
<context>
    <name>OrderScreenView</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Reading the order …</source>
        <translation>Die Bestellung wird gelesen …</translation>
    </message>
    <message>
        <source>Amazon is being asked.</source>
        <translation>Amazon wird gefragt.</translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation>Die Bestellung wird gelesen.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
</context>
<context>
    <name>OrderSearch</name>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>OrderStory</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Calls to Amazon</source>
        <translation>Aufrufe an Amazon</translation>
    </message>
    <message>
        <source>Amazon&apos;s messages</source>
        <translation>Amazons Nachrichten</translation>
    </message>
    <message>
        <source>Asked by Paydesk</source>
        <translation>Von Paydesk gefragt</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Paydesk</source>
        <translation>Paydesk</translation>
    </message>
    <message>
        <source>Order written down</source>
        <translation>Bestellung niedergeschrieben</translation>
    </message>
    <message>
        <source>Order changed at the till</source>
        <translation>Bestellung an der Kasse geändert</translation>
    </message>
    <message>
        <source>Order adopted from Amazon</source>
        <translation>Bestellung von Amazon übernommen</translation>
    </message>
    <message>
        <source>Amazon tells of a chargeback</source>
        <translation>Amazon meldet eine Rückbuchung</translation>
    </message>
    <message>
        <source>A message that Paydesk does not act on</source>
        <translation>Eine Nachricht, auf die Paydesk nicht reagiert</translation>
    </message>
    <message>
        <source>Amazon knows the total</source>
        <translation>Amazon kennt die Summe</translation>
    </message>
    <message>
        <source>Order confirmed at Amazon</source>
        <translation>Bestellung bei Amazon bestätigt</translation>
    </message>
    <message>
        <source>Buyer came back from the confirmation</source>
        <translation>Käufer kam von der Bestätigung zurück</translation>
    </message>
    <message>
        <source>Buyer asked to confirm</source>
        <translation>Käufer um Bestätigung gebeten</translation>
    </message>
    <message>
        <source>Buyer asked for another payment method</source>
        <translation>Käufer um andere Zahlungsart gebeten</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Bestellung aufgegeben</translation>
    </message>
    <message>
        <source>Order given up</source>
        <translation>Bestellung aufgegeben (nicht weiterverfolgt)</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Zahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Order Reference</source>
        <translation>Bestellreferenz</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Capture declined</source>
        <translation>Einzug abgelehnt</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Asked of Amazon</source>
        <translation>Amazon gefragt</translation>
    </message>
    <message>
        <source>Amazon refused</source>
        <translation>Amazon hat abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer was lost</source>
        <translation>Amazons Antwort ging verloren</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer is known now</source>
        <translation>Amazons Antwort ist jetzt bekannt</translation>
    </message>
    <message>
        <source>An old report was ignored</source>
        <translation>Ein alter Bericht wurde übergangen</translation>
    </message>
    <message>
        <source>Amazon&apos;s answers contradict each other</source>
        <translation>Amazons Antworten widersprechen sich</translation>
    </message>
    <message>
        <source>Amazon used an unknown word</source>
        <translation>Amazon benutzte ein unbekanntes Wort</translation>
    </message>
    <message>
        <source>Amazon stopped the shipment</source>
        <translation>Amazon hat den Versand angehalten</translation>
    </message>
    <message>
        <source>Shipment released</source>
        <translation>Versand freigegeben</translation>
    </message>
    <message>
        <source>Attention cleared</source>
        <translation>Hinweis erledigt</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Zahlungsstatus</translation>
    </message>
    <message>
        <source>May the goods go</source>
        <translation>Dürfen die Waren gehen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Recorded only, nothing was sent</source>
        <translation>Nur festgehalten, nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Document numbered</source>
        <translation>Dokument nummeriert</translation>
    </message>
    <message>
        <source>Invoice numbered</source>
        <translation>Rechnung nummeriert</translation>
    </message>
    <message>
        <source>Credit note numbered</source>
        <translation>Gutschrift nummeriert</translation>
    </message>
    <message>
        <source>Set the total</source>
        <translation>Summe festlegen</translation>
    </message>
    <message>
        <source>Confirm the order</source>
        <translation>Bestellung bestätigen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung abbrechen</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>Bestellung schließen</translation>
    </message>
    <message>
        <source>Amazon&apos;s message: %1</source>
        <translation>Nachricht von Amazon: %1</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>Mail: %1</translation>
    </message>
</context>
<context>
    <name>OrdersMenu</name>
    <message>
        <source>With these orders …</source>
        <translation>Mit diesen Bestellungen …</translation>
    </message>
    <message>
        <source>Export this list …</source>
        <translation>Diese Liste exportieren …</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>%1 orders are the most at once; narrow the list down.</source>
        <translation>%1 Bestellungen sind auf einmal das Höchste; schränken Sie die Liste ein.</translation>
    </message>
    <message>
        <source>Capture the marked orders …</source>
        <translation>Markierte Bestellungen einziehen …</translation>
    </message>
    <message>
        <source>Void the marked orders …</source>
        <translation>Markierte Bestellungen stornieren …</translation>
    </message>
    <message>
        <source>Refund the marked orders …</source>
        <translation>Markierte Bestellungen erstatten …</translation>
    </message>
    <message>
        <source>Ask Amazon about the marked orders …</source>
        <translation>Amazon nach den markierten Bestellungen fragen …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Bulk jobs</source>
        <translation>Sammelaufträge</translation>
    </message>
    <message>
        <source>No order is marked.</source>
        <translation>Keine Bestellung ist markiert.</translation>
    </message>
    <message>
        <source>There is no order.</source>
        <translation>Es gibt keine Bestellung.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation>Das tun Manager und Inhaber.</translation>
    </message>
</context>
<context>
    <name>OrdersPresenter</name>
    <message>
        <source>More than %1 rows are marked all at once only: Ctrl+A.</source>
        <translation>Mehr als %1 Zeilen werden nur alle auf einmal markiert: Strg+A.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Verlangt Aufmerksamkeit</translation>
    </message>
    <message>
        <source>To capture</source>
        <translation>Einzuziehen</translation>
    </message>
    <message>
        <source>Amazon is deciding</source>
        <translation>Amazon entscheidet noch</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Mark all orders of the list</source>
        <translation>Alle Bestellungen der Liste markieren</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Alle Markierungen aufheben</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Diesen Filter sichern …</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Alle Bestellungen zeigen</translation>
    </message>
    <message>
        <source>Adopt an order from Amazon …</source>
        <translation>Bestellung von Amazon übernehmen …</translation>
    </message>
    <message>
        <source>Go to the orders first.</source>
        <translation>Gehen Sie zuerst zu den Bestellungen.</translation>
    </message>
    <message>
        <source>All orders are shown.</source>
        <translation>Alle Bestellungen werden gezeigt.</translation>
    </message>
    <message>
        <source>No order is marked.</source>
        <translation>Keine Bestellung ist markiert.</translation>
    </message>
    <message>
        <source>There is no order.</source>
        <translation>Es gibt keine Bestellung.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Ihre Rolle darf das nicht.</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Show all orders</source>
        <translation>Alle Bestellungen zeigen</translation>
    </message>
    <message>
        <source>the newest %1; type more to find others</source>
        <translation>die neuesten %1; schreiben Sie mehr, um andere zu finden</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 Bestellungen</translation>
    </message>
    <message>
        <source>Delete this filter</source>
        <translation>Diesen Filter löschen</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>The first sale at the till will stand here.</source>
        <translation>Der erste Verkauf an der Kasse wird hier stehen.</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>Keine Bestellung passt</translation>
    </message>
    <message>
        <source>Try fewer words, or take a filter back.</source>
        <translation>Versuchen Sie weniger Wörter, oder nehmen Sie einen Filter zurück.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Order, buyer, SKU, Amazon&apos;s id, =19.95, &gt;100, today …</source>
        <translation>Bestellung, Käufer, SKU, Amazons ID, =19,95, &gt;100, heute …</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
    <message>
        <source>What needs attention, by money at risk</source>
        <translation>Was Aufmerksamkeit verlangt, nach gefährdetem Geld</translation>
    </message>
    <message>
        <source>Adopt an order from Amazon</source>
        <translation>Bestellung von Amazon übernehmen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>This page is ours</source>
        <translation>Diese Seite ist unsere</translation>
    </message>
    <message>
        <source>This page is Amazon&apos;s</source>
        <translation>Diese Seite ist von Amazon</translation>
    </message>
    <message>
        <source>TRAINING, not Amazon</source>
        <translation>TRAINING, nicht Amazon</translation>
    </message>
    <message>
        <source>Empty page</source>
        <translation>Leere Seite</translation>
    </message>
    <message>
        <source>Unknown page</source>
        <translation>Unbekannte Seite</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>This page comes from this computer.</source>
        <translation>Diese Seite kommt von diesem Computer.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Reading the order …</source>
        <translation>Die Bestellung wird gelesen …</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Zahlungsstatus</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Amazon has not told the buyer yet.</source>
        <translation>Amazon hat den Käufer noch nicht genannt.</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Not yours to change.</source>
        <translation>Das dürfen Sie nicht ändern.</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs · Esc closes</source>
        <translation>↑ ↓ wählen · Eingabe führt aus · Esc schließt</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Printing</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Print again what waits</source>
        <translation>Wartendes erneut drucken</translation>
    </message>
    <message>
        <source>Give up the print that waits</source>
        <translation>Wartenden Druck aufgeben</translation>
    </message>
    <message>
        <source>A copy: %1</source>
        <translation>Eine Kopie: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It is whole</source>
        <translation>Es ist vollständig</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Nothing waits for the printer.</source>
        <translation>Nichts wartet auf den Drucker.</translation>
    </message>
</context>
<context>
    <name>ParkSheet</name>
    <message>
        <source>Park the basket</source>
        <translation>Warenkorb parken</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>e.g. blue coat, or a first name</source>
        <translation>z. B. blauer Mantel oder ein Vorname</translation>
    </message>
    <message>
        <source>Name of the basket</source>
        <translation>Name des Warenkorbs</translation>
    </message>
    <message>
        <source>Any desk can take it up again. A name helps to find it.</source>
        <translation>Jeder Kassenplatz kann ihn wieder aufnehmen. Ein Name hilft, ihn zu finden.</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Parked baskets</source>
        <translation>Geparkte Warenkörbe</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Basket %1</source>
        <translation>Warenkorb %1</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>Wirklich löschen?</translation>
    </message>
    <message>
        <source>No parked baskets</source>
        <translation>Keine geparkten Warenkörbe</translation>
    </message>
    <message>
        <source>F6 parks the open one, so that it waits here.</source>
        <translation>F6 parkt den offenen, sodass er hier wartet.</translation>
    </message>
</context>
<context>
    <name>PasteField</name>
    <message>
        <source>Paste the keys here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Paste the keys here: text, JSON or one single key. Paydesk sorts them.</source>
        <translation>Fügen Sie die Schlüssel hier ein: Text, JSON oder ein einzelner Schlüssel. Paydesk ordnet sie zu.</translation>
    </message>
</context>
<context>
    <name>PaymentsCard</name>
    <message>
        <source>Payments at Amazon</source>
        <translation>Zahlungen bei Amazon</translation>
    </message>
    <message>
        <source>Order Reference</source>
        <translation>Bestellreferenz</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reading the people …</source>
        <translation>Personen werden gelesen …</translation>
    </message>
    <message>
        <source>Signs in as %1</source>
        <translation>Meldet sich an als %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Let them in again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Change the role …</source>
        <translation>Rolle ändern …</translation>
    </message>
    <message>
        <source>New PIN …</source>
        <translation>Neue PIN …</translation>
    </message>
    <message>
        <source>Permissions …</source>
        <translation>Rechte …</translation>
    </message>
    <message>
        <source>✓ Active</source>
        <translation>✓ Aktiv</translation>
    </message>
    <message>
        <source>✕ Deactivated</source>
        <translation>✕ Deaktiviert</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 kann sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>The name was changed.</source>
        <translation>Der Name wurde geändert.</translation>
    </message>
    <message>
        <source>The role was changed. It holds at every desk from now on.</source>
        <translation>Die Rolle wurde geändert. Sie gilt ab jetzt an jedem Kassenplatz.</translation>
    </message>
    <message>
        <source>The new PIN holds from now on. It is shown nowhere.</source>
        <translation>Die neue PIN gilt ab jetzt. Sie wird nirgends angezeigt.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 kann sich wieder anmelden.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Orders and audit keep the name.</source>
        <translation>%1 kann sich nicht mehr anmelden. Bestellungen und Prüfprotokoll behalten den Namen.</translation>
    </message>
    <message>
        <source>Kept. It holds at every desk from now on.</source>
        <translation>Gesichert. Es gilt ab jetzt an jedem Kassenplatz.</translation>
    </message>
    <message>
        <source>The default holds again.</source>
        <translation>Die Vorgabe gilt wieder.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Add a person …</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>A desk where they are signed in is locked at once. Orders and the audit trail keep the name, and you can let them in again at any time.</source>
        <translation>Ein Kassenplatz, an dem sie angemeldet ist, wird sofort gesperrt. Bestellungen und Prüfprotokoll behalten den Namen, und Sie können die Person jederzeit wieder zulassen.</translation>
    </message>
    <message>
        <source>Rename the person …</source>
        <translation>Person umbenennen …</translation>
    </message>
    <message>
        <source>Change the role …</source>
        <translation>Rolle ändern …</translation>
    </message>
    <message>
        <source>Set a new PIN …</source>
        <translation>Neue PIN setzen …</translation>
    </message>
    <message>
        <source>Deactivate, or let in again</source>
        <translation>Deaktivieren oder wieder zulassen</translation>
    </message>
    <message>
        <source>Permissions of the person</source>
        <translation>Rechte der Person</translation>
    </message>
    <message>
        <source>Change the permission …</source>
        <translation>Recht ändern …</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Personen anzeigen</translation>
    </message>
    <message>
        <source>Show the permissions</source>
        <translation>Rechte anzeigen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Go to the people first.</source>
        <translation>Gehen Sie zuerst zu den Personen.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist gewählt.</translation>
    </message>
    <message>
        <source>Show the permissions first.</source>
        <translation>Zeigen Sie zuerst die Rechte an.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Take a basket to the buyer and place the order</source>
        <translation>Einen Warenkorb zum Käufer bringen und die Bestellung aufgeben</translation>
    </message>
    <message>
        <source>Take up a basket that somebody parked</source>
        <translation>Einen Warenkorb aufnehmen, den jemand geparkt hat</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>Einen Rabatt geben</translation>
    </message>
    <message>
        <source>Sell what not everybody may buy</source>
        <translation>Verkaufen, was nicht jeder kaufen darf</translation>
    </message>
    <message>
        <source>Choose how an order&apos;s money is taken</source>
        <translation>Wählen, wie das Geld einer Bestellung genommen wird</translation>
    </message>
    <message>
        <source>Print a receipt or an invoice again</source>
        <translation>Einen Beleg oder eine Rechnung erneut drucken</translation>
    </message>
    <message>
        <source>Make and change products</source>
        <translation>Produkte anlegen und ändern</translation>
    </message>
    <message>
        <source>Import a list of products</source>
        <translation>Eine Produktliste importieren</translation>
    </message>
    <message>
        <source>See the orders</source>
        <translation>Die Bestellungen sehen</translation>
    </message>
    <message>
        <source>See a buyer&apos;s name, address and mail</source>
        <translation>Name, Adresse und Mail eines Käufers sehen</translation>
    </message>
    <message>
        <source>Ask Amazon how an order stands</source>
        <translation>Amazon fragen, wie eine Bestellung steht</translation>
    </message>
    <message>
        <source>Write notes on an order</source>
        <translation>Notizen zu einer Bestellung schreiben</translation>
    </message>
    <message>
        <source>Send a mail again</source>
        <translation>Eine Mail erneut senden</translation>
    </message>
    <message>
        <source>Take in an order from Amazon</source>
        <translation>Eine Bestellung von Amazon übernehmen</translation>
    </message>
    <message>
        <source>Release a stopped shipment</source>
        <translation>Einen angehaltenen Versand freigeben</translation>
    </message>
    <message>
        <source>Work on many orders at once</source>
        <translation>An vielen Bestellungen zugleich arbeiten</translation>
    </message>
    <message>
        <source>Export lists into files</source>
        <translation>Listen in Dateien exportieren</translation>
    </message>
    <message>
        <source>Erase a buyer&apos;s data</source>
        <translation>Daten eines Käufers löschen</translation>
    </message>
    <message>
        <source>Capture: take reserved money</source>
        <translation>Einziehen: reserviertes Geld nehmen</translation>
    </message>
    <message>
        <source>Reserve money again</source>
        <translation>Geld neu reservieren</translation>
    </message>
    <message>
        <source>Void: let reserved money go</source>
        <translation>Stornieren: reserviertes Geld freigeben</translation>
    </message>
    <message>
        <source>Refund: give money back</source>
        <translation>Erstatten: Geld zurückgeben</translation>
    </message>
    <message>
        <source>Cancel an order</source>
        <translation>Eine Bestellung abbrechen</translation>
    </message>
    <message>
        <source>Close an order</source>
        <translation>Eine Bestellung schließen</translation>
    </message>
    <message>
        <source>Record money that moved elsewhere</source>
        <translation>Geld festhalten, das anderswo floss</translation>
    </message>
    <message>
        <source>Open and close a shift</source>
        <translation>Eine Schicht öffnen und schließen</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>See the reports</source>
        <translation>Die Berichte sehen</translation>
    </message>
    <message>
        <source>Import Amazon&apos;s settlement reports</source>
        <translation>Amazons Abrechnungsberichte importieren</translation>
    </message>
    <message>
        <source>See what Amazon told us</source>
        <translation>Sehen, was Amazon uns mitteilte</translation>
    </message>
    <message>
        <source>Look at a notification again</source>
        <translation>Eine Benachrichtigung noch einmal ansehen</translation>
    </message>
    <message>
        <source>See the audit trail</source>
        <translation>Das Prüfprotokoll sehen</translation>
    </message>
    <message>
        <source>Set who gets which mail</source>
        <translation>Festlegen, wer welche Mail bekommt</translation>
    </message>
    <message>
        <source>Edit the texts of mails</source>
        <translation>Die Texte der Mails bearbeiten</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Die Einstellungen ändern</translation>
    </message>
    <message>
        <source>Change the keys of the Amazon account</source>
        <translation>Die Schlüssel des Amazon-Kontos ändern</translation>
    </message>
    <message>
        <source>Switch between sandbox and live</source>
        <translation>Zwischen Sandbox und Live wechseln</translation>
    </message>
    <message>
        <source>Manage people and their permissions</source>
        <translation>Personen und ihre Rechte verwalten</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Eine Sicherung machen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>Diese Installation prüfen</translation>
    </message>
    <message>
        <source>Till and products</source>
        <translation>Kasse und Produkte</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Day, reports and notifications</source>
        <translation>Tag, Berichte und Benachrichtigungen</translation>
    </message>
    <message>
        <source>Shop and settings</source>
        <translation>Geschäft und Einstellungen</translation>
    </message>
    <message>
        <source>● Changed</source>
        <translation>● Geändert</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>With a second person</source>
        <translation>Mit zweiter Person</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>jeder Betrag</translation>
    </message>
    <message>
        <source>up to %1, above: second person</source>
        <translation>bis %1, darüber: zweite Person</translation>
    </message>
    <message>
        <source>up to %1, above: not allowed</source>
        <translation>bis %1, darüber: nicht erlaubt</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>PermissionSheet</name>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>May be the second person for others</source>
        <translation>Darf für andere die zweite Person sein</translation>
    </message>
    <message>
        <source>Write the amount like 500.00, or leave it empty.</source>
        <translation>Schreiben Sie den Betrag wie 500.00, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Write a share from 0.01 to 100 percent.</source>
        <translation>Schreiben Sie einen Anteil von 0.01 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>only with a second person</source>
        <translation>nur mit zweiter Person</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>Above that</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Whose permissions</source>
        <translation>Wessen Rechte</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Approves for others</source>
        <translation>Gibt für andere frei</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Permissions of</source>
        <translation>Rechte von</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>As by the role.</source>
        <translation>Wie nach der Rolle.</translation>
    </message>
    <message>
        <source>As built in.</source>
        <translation>Wie eingebaut.</translation>
    </message>
    <message numerus="yes">
        <source>Exceptions from the role: %n</source>
        <translation>
            <numerusform>Ausnahme von der Rolle: %n</numerusform>
            <numerusform>Ausnahmen von der Rolle: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other than built in: %n</source>
        <translation>
            <numerusform>Anders als eingebaut: %n</numerusform>
            <numerusform>Anders als eingebaut: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>PIN %1</source>
        <translation>PIN %1</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message numerus="yes">
        <source>Digits of the PIN typed: %n</source>
        <translation>
            <numerusform>Eingegebene Ziffern der PIN: %n</numerusform>
            <numerusform>Eingegebene Ziffern der PIN: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s.</source>
        <translation>
            <numerusform>Neuer Versuch in %n s.</numerusform>
            <numerusform>Neuer Versuch in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>PinPair</name>
    <message>
        <source>A PIN of at least 4 digits</source>
        <translation>Eine PIN mit mindestens 4 Ziffern</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>Die PIN noch einmal</translation>
    </message>
    <message>
        <source>A PIN is made of digits: the keypad of the sign-in has no others.</source>
        <translation>Eine PIN besteht aus Ziffern: Das Tastenfeld der Anmeldung hat keine anderen Zeichen.</translation>
    </message>
    <message>
        <source>A PIN has at least 4 digits.</source>
        <translation>Eine PIN hat mindestens 4 Ziffern.</translation>
    </message>
    <message>
        <source>This PIN is guessed at the first try. Choose another one.</source>
        <translation>Diese PIN wird beim ersten Versuch erraten. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them once more.</source>
        <translation>Die beiden PINs sind verschieden. Geben Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>New PIN for %1</source>
        <translation>Neue PIN für %1</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Let them type it themselves. Nobody can look it up later.</source>
        <translation>Lassen Sie die Person sie selbst eingeben. Niemand kann sie später nachsehen.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Verlangt Aufmerksamkeit</translation>
    </message>
    <message>
        <source>People and permissions</source>
        <translation>Personen und Rechte</translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation>Drucker dieses Kassenplatzes</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Backups and buyers&apos; data</source>
        <translation>Sicherungen und Käuferdaten</translation>
    </message>
    <message>
        <source>Mail server, and who is told what</source>
        <translation>Mailserver, und wem was gemeldet wird</translation>
    </message>
    <message>
        <source>Templates of the mails</source>
        <translation>Vorlagen der Mails</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
</context>
<context>
    <name>PopupWindow</name>
    <message>
        <source>Sign in at Amazon</source>
        <translation>Bei Amazon anmelden</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>e.g. DE AT</source>
        <translation>z. B. DE AT</translation>
    </message>
    <message>
        <source>e.g. 101* 10115..10179</source>
        <translation>z. B. 101* 10115..10179</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Ermäßigt</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>postcodes %1</source>
        <translation>Postleitzahlen %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>%1 to %2, by value</source>
        <translation>%1 bis %2, nach Wert</translation>
    </message>
    <message>
        <source>%1 to %2, by weight</source>
        <translation>%1 bis %2, nach Gewicht</translation>
    </message>
    <message>
        <source>Street addresses</source>
        <translation>Straßenadressen</translation>
    </message>
    <message>
        <source>PO boxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Parcel lockers</source>
        <translation>Packstationen</translation>
    </message>
    <message>
        <source>Military mail</source>
        <translation>Militärpost</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, Kopie %2</translation>
    </message>
    <message>
        <source>This desk has no receipt printer. Save the paper as PDF instead.</source>
        <translation>Dieser Kassenplatz hat keinen Belegdrucker. Speichern Sie das Papier stattdessen als PDF.</translation>
    </message>
    <message>
        <source>Receipt printer: %1, %2 (%3)</source>
        <translation>Belegdrucker: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Another printer …</source>
        <translation>Anderer Drucker …</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>PrinterForm</name>
    <message>
        <source>Cut the paper after each receipt</source>
        <translation>Papier nach jedem Beleg abschneiden</translation>
    </message>
    <message>
        <source>Open the cash drawer with each sale&apos;s receipt</source>
        <translation>Kassenlade mit dem Beleg jedes Verkaufs öffnen</translation>
    </message>
    <message>
        <source>Print the receipt of each sale without asking</source>
        <translation>Beleg jedes Verkaufs ohne Rückfrage drucken</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Testdruck</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>As the region uses</source>
        <translation>Wie in der Region üblich</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Belegdrucker</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Papierbreite</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Invoice printer</source>
        <translation>Rechnungsdrucker</translation>
    </message>
    <message>
        <source>Invoice paper</source>
        <translation>Rechnungspapier</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
</context>
<context>
    <name>PrinterPresenter</name>
    <message>
        <source>Test print</source>
        <translation>Testdruck</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>The printers of this desk are kept.</source>
        <translation>Die Drucker dieses Kassenplatzes sind gesichert.</translation>
    </message>
    <message>
        <source>The test was printed. Look whether every letter is right.</source>
        <translation>Der Test wurde gedruckt. Sehen Sie nach, ob jeder Buchstabe stimmt.</translation>
    </message>
</context>
<context>
    <name>PrinterScreen</name>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>What is set here holds for this desk alone: %1.</source>
        <translation>Was hier eingestellt ist, gilt nur für diesen Kassenplatz: %1.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Geschenkbeleg</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Erstattungsbeleg</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>No receipt printer</source>
        <translation>Kein Belegdrucker</translation>
    </message>
    <message>
        <source>On the network</source>
        <translation>Im Netzwerk</translation>
    </message>
    <message>
        <source>By USB</source>
        <translation>Über USB</translation>
    </message>
    <message>
        <source>A device or a file</source>
        <translation>Ein Gerät oder eine Datei</translation>
    </message>
    <message>
        <source>Western Europe with euro (858)</source>
        <translation>Westeuropa mit Euro (858)</translation>
    </message>
    <message>
        <source>Western Europe (850)</source>
        <translation>Westeuropa (850)</translation>
    </message>
    <message>
        <source>United States (437)</source>
        <translation>Vereinigte Staaten (437)</translation>
    </message>
    <message>
        <source>Windows, Western Europe (1252)</source>
        <translation>Windows, Westeuropa (1252)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Always as a picture</source>
        <translation>Immer als Bild</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <source>This desk has no receipt printer.</source>
        <translation>Dieser Kassenplatz hat keinen Belegdrucker.</translation>
    </message>
    <message>
        <source>Choose one under printers, or print the invoice.</source>
        <translation>Wählen Sie einen unter „Drucker“, oder drucken Sie die Rechnung.</translation>
    </message>
    <message>
        <source>There is no receipt printer at the address that is set.</source>
        <translation>An der eingestellten Adresse ist kein Belegdrucker.</translation>
    </message>
    <message>
        <source>Correct the address under printers, then print again.</source>
        <translation>Berichtigen Sie die Adresse unter „Drucker“ und drucken Sie dann erneut.</translation>
    </message>
    <message>
        <source>The receipt printer cannot be reached.</source>
        <translation>Der Belegdrucker ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>See that it is switched on and connected, then print again.</source>
        <translation>Sorgen Sie dafür, dass er eingeschaltet und verbunden ist, und drucken Sie dann erneut.</translation>
    </message>
    <message>
        <source>This computer does not let Paydesk use the receipt printer.</source>
        <translation>Dieser Computer lässt Paydesk den Belegdrucker nicht benutzen.</translation>
    </message>
    <message>
        <source>Give this user the right to print on it, then print again.</source>
        <translation>Geben Sie diesem Benutzer das Recht, darauf zu drucken, und drucken Sie dann erneut.</translation>
    </message>
    <message>
        <source>The receipt printer is out of paper.</source>
        <translation>Der Belegdrucker hat kein Papier mehr.</translation>
    </message>
    <message>
        <source>Put in a new roll, then print again.</source>
        <translation>Legen Sie eine neue Rolle ein und drucken Sie dann erneut.</translation>
    </message>
    <message>
        <source>The receipt printer&apos;s cover is open.</source>
        <translation>Die Abdeckung des Belegdruckers ist offen.</translation>
    </message>
    <message>
        <source>Close it, then print again.</source>
        <translation>Schließen Sie sie und drucken Sie dann erneut.</translation>
    </message>
    <message>
        <source>The receipt printer is offline.</source>
        <translation>Der Belegdrucker ist offline.</translation>
    </message>
    <message>
        <source>Press its online or feed button, then print again.</source>
        <translation>Drücken Sie seine Online- oder Vorschubtaste und drucken Sie dann erneut.</translation>
    </message>
    <message>
        <source>The receipt printer reports an error.</source>
        <translation>Der Belegdrucker meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Switch it off and on again, then print again.</source>
        <translation>Schalten Sie ihn aus und wieder ein und drucken Sie dann erneut.</translation>
    </message>
    <message>
        <source>The receipt printer did not say that it is done.</source>
        <translation>Der Belegdrucker hat nicht gemeldet, dass er fertig ist.</translation>
    </message>
    <message>
        <source>Look at the paper.</source>
        <translation>Sehen Sie sich das Papier an.</translation>
    </message>
    <message>
        <source>The connection to the receipt printer broke off.</source>
        <translation>Die Verbindung zum Belegdrucker ist abgebrochen.</translation>
    </message>
    <message>
        <source>Look at the paper, and see that the printer is switched on.</source>
        <translation>Sehen Sie sich das Papier an und prüfen Sie, ob der Drucker eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Paydesk ended while it was printing.</source>
        <translation>Paydesk wurde während des Druckens beendet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Look whether the paper is whole. If it is not, print again; the new one says COPY.</source>
        <translation>Sehen Sie nach, ob das Papier vollständig ist. Wenn nicht, drucken Sie erneut; auf dem neuen steht KOPIE.</translation>
    </message>
    <message>
        <source>The sale and its money are not concerned.</source>
        <translation>Der Verkauf und sein Geld sind nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The paper was saved as %1.</source>
        <translation>Das Papier wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>%1 wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>A copy: %1</source>
        <translation>Eine Kopie: %1</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>Save product</source>
        <translation>Produkt sichern</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>Verkäuflich</translation>
    </message>
    <message>
        <source>The buyer&apos;s age must be checked</source>
        <translation>Das Alter des Käufers muss geprüft werden</translation>
    </message>
    <message>
        <source>A tile among the favourites</source>
        <translation>Eine Kachel unter den Favoriten</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.svg *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.svg *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>mit Steuer</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>ohne Steuer</translation>
    </message>
    <message>
        <source>Number (SKU)</source>
        <translation>Nummer (SKU)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Gewicht in Gramm</translation>
    </message>
    <message>
        <source>Choose picture …</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The weight is a whole number of grams.</source>
        <translation>Das Gewicht ist eine ganze Zahl von Gramm.</translation>
    </message>
    <message>
        <source>This is no price. Write it like 14.00.</source>
        <translation>Das ist kein Preis. Schreiben Sie ihn wie 14,00.</translation>
    </message>
    <message>
        <source>Another product has this number already.</source>
        <translation>Ein anderes Produkt hat diese Nummer bereits.</translation>
    </message>
    <message>
        <source>The barcode %1 belongs to %2 already.</source>
        <translation>Der Barcode %1 gehört bereits zu %2.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Die Nummer fehlt.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>No product can cost that.</source>
        <translation>So viel kann kein Produkt kosten.</translation>
    </message>
    <message>
        <source>This cannot be kept: it is too long or has odd characters.</source>
        <translation>Das kann nicht gesichert werden: Es ist zu lang oder hat seltsame Zeichen.</translation>
    </message>
    <message>
        <source>The list was imported.</source>
        <translation>Die Liste wurde importiert.</translation>
    </message>
    <message>
        <source>Nothing was imported, because some lines are wrong.</source>
        <translation>Nichts wurde importiert, weil einige Zeilen falsch sind.</translation>
    </message>
    <message>
        <source>The import was canceled; what was written before is kept.</source>
        <translation>Der Import wurde abgebrochen; was vorher geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>The list breaks off: a quote is opened and never closed.</source>
        <translation>Die Liste bricht ab: Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>The import was canceled; nothing was written.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they were, %4 wrong.</source>
        <translation>%1 neu, %2 geändert, %3 wie bisher, %4 falsch.</translation>
    </message>
    <message>
        <source>It would have been %1 new, %2 changed, %3 as they were; %4 are wrong.</source>
        <translation>Es wären %1 neu, %2 geändert, %3 wie bisher; %4 sind falsch.</translation>
    </message>
    <message>
        <source>Line %1 %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>Number (SKU)</source>
        <translation>Nummer (SKU)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Gewicht in Gramm</translation>
    </message>
    <message>
        <source>Weight in kilograms</source>
        <translation>Gewicht in Kilogramm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Age check</source>
        <translation>Altersprüfung</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>Verkäuflich</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>by the piece</source>
        <translation>stückweise</translation>
    </message>
    <message>
        <source>by the kilogram</source>
        <translation>nach Kilogramm</translation>
    </message>
    <message>
        <source>by the liter</source>
        <translation>nach Liter</translation>
    </message>
    <message>
        <source>by the meter</source>
        <translation>nach Meter</translation>
    </message>
    <message>
        <source>Goods that are shipped</source>
        <translation>Waren, die versandt werden</translation>
    </message>
    <message>
        <source>Digital, no address needed</source>
        <translation>Digital, keine Adresse nötig</translation>
    </message>
</context>
<context>
    <name>ProductsScreen</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Produkt bearbeiten</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Produkte importieren</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <source>Managers and owners change the catalog.</source>
        <translation>Manager und Inhaber ändern den Katalog.</translation>
    </message>
</context>
<context>
    <name>QuantitySheet</name>
    <message>
        <source>Set quantity</source>
        <translation>Menge setzen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>It is sold by the piece: take a whole number.</source>
        <translation>Es wird stückweise verkauft: Nehmen Sie eine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Discount on the basket</source>
        <translation>Rabatt auf den Warenkorb</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Note to the basket</source>
        <translation>Notiz zum Warenkorb</translation>
    </message>
    <message>
        <source>Quantity …</source>
        <translation>Menge …</translation>
    </message>
    <message>
        <source>Discount …</source>
        <translation>Rabatt …</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RailPermissions</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Managers and owners see that.</source>
        <translation>Das sehen Manager und Inhaber.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Show whom</source>
        <translation>Empfänger anzeigen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Text part</source>
        <translation>Textteil</translation>
    </message>
    <message>
        <source>What the mail says</source>
        <translation>Was die Mail sagt</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) chosen</source>
        <translation>
            <numerusform>%n Mail gewählt</numerusform>
            <numerusform>%n Mails gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a mail to read it, to send it again or to take it back.</source>
        <translation>Wählen Sie eine Mail, um sie zu lesen, erneut zu senden oder zurückzunehmen.</translation>
    </message>
    <message>
        <source>No mail chosen</source>
        <translation>Keine Mail gewählt</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation>Nächster Versuch %1</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>Sent again %1 times</source>
        <translation>%1-mal erneut gesendet</translation>
    </message>
    <message>
        <source>Not handed over yet: it is worded when it goes. This is how it reads now.</source>
        <translation>Noch nicht übergeben: Der Text entsteht erst beim Versand. So lautet er jetzt.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Please choose another payment method at Amazon.</source>
        <translation>Bitte wählen Sie bei Amazon eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>The buyer has not confirmed the order at Amazon yet.</source>
        <translation>Der Käufer hat die Bestellung bei Amazon noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Open at Amazon</source>
        <translation>Offen bei Amazon</translation>
    </message>
    <message>
        <source>The buyer confirmed it; money can be reserved and taken.</source>
        <translation>Der Käufer hat sie bestätigt; Geld kann reserviert und genommen werden.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>The payment method does not work. Nothing new can be reserved until it is mended.</source>
        <translation>Die Zahlungsart funktioniert nicht. Nichts Neues kann reserviert werden, bis das behoben ist.</translation>
    </message>
    <message>
        <source>Bank check failed</source>
        <translation>Bankprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The buyer&apos;s bank asked for a confirmation, and it did not succeed.</source>
        <translation>Die Bank des Käufers verlangte eine Bestätigung, und diese gelang nicht.</translation>
    </message>
    <message>
        <source>Please confirm the payment with your bank, or choose another payment method.</source>
        <translation>Bitte bestätigen Sie die Zahlung bei Ihrer Bank, oder wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>Charge under way</source>
        <translation>Belastung läuft</translation>
    </message>
    <message>
        <source>Amazon works on another charge of this order; it frees itself when that is decided.</source>
        <translation>Amazon bearbeitet eine andere Belastung dieser Bestellung; sobald darüber entschieden ist, wird sie von selbst frei.</translation>
    </message>
    <message>
        <source>Amount missing</source>
        <translation>Betrag fehlt</translation>
    </message>
    <message>
        <source>Amazon does not know the order&apos;s total yet, so nothing can be charged.</source>
        <translation>Amazon kennt die Summe der Bestellung noch nicht, daher kann nichts belastet werden.</translation>
    </message>
    <message>
        <source>Gone stale</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>The buyer did not confirm in time, so Amazon let the order go. No money moved.</source>
        <translation>Der Käufer bestätigte nicht rechtzeitig, daher ließ Amazon die Bestellung fallen. Es floss kein Geld.</translation>
    </message>
    <message>
        <source>The order was not completed. Nothing was charged to you.</source>
        <translation>Die Bestellung wurde nicht abgeschlossen. Ihnen wurde nichts belastet.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The shop called the order off. No money was taken.</source>
        <translation>Das Geschäft hat die Bestellung abgesagt. Es wurde kein Geld genommen.</translation>
    </message>
    <message>
        <source>Canceled by the buyer</source>
        <translation>Vom Käufer abgebrochen</translation>
    </message>
    <message>
        <source>The buyer called it off at Amazon.</source>
        <translation>Der Käufer hat sie bei Amazon abgesagt.</translation>
    </message>
    <message>
        <source>Canceled by Amazon</source>
        <translation>Von Amazon abgebrochen</translation>
    </message>
    <message>
        <source>Amazon called the order off, for instance because of trouble with an account.</source>
        <translation>Amazon hat die Bestellung abgesagt, zum Beispiel wegen Schwierigkeiten mit einem Konto.</translation>
    </message>
    <message>
        <source>Amazon canceled this payment. Nothing was charged to you.</source>
        <translation>Amazon hat diese Zahlung abgebrochen. Ihnen wurde nichts belastet.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The order reached the end of its life at Amazon, after 180 days. Refunds stay possible.</source>
        <translation>Die Bestellung hat nach 180 Tagen das Ende ihrer Laufzeit bei Amazon erreicht. Erstattungen bleiben möglich.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Everything that may be charged was captured.</source>
        <translation>Alles, was belastet werden darf, wurde eingezogen.</translation>
    </message>
    <message>
        <source>Authorizations used up</source>
        <translation>Autorisierungen aufgebraucht</translation>
    </message>
    <message>
        <source>Amazon allows a number of authorizations for each order, and all are used.</source>
        <translation>Amazon erlaubt je Bestellung eine bestimmte Zahl von Autorisierungen, und alle sind verbraucht.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>The shop closed the order: no new authorizations.</source>
        <translation>Das Geschäft hat die Bestellung geschlossen: keine neuen Autorisierungen.</translation>
    </message>
    <message>
        <source>Closed by the buyer</source>
        <translation>Vom Käufer geschlossen</translation>
    </message>
    <message>
        <source>The buyer ended the agreement at Amazon.</source>
        <translation>Der Käufer hat die Vereinbarung bei Amazon beendet.</translation>
    </message>
    <message>
        <source>Closed by Amazon</source>
        <translation>Von Amazon geschlossen</translation>
    </message>
    <message>
        <source>Amazon closed the order: it rejected the payment, or a claim went against the shop.</source>
        <translation>Amazon hat die Bestellung geschlossen: Die Zahlung wurde zurückgewiesen, oder ein Anspruch wurde gegen das Geschäft entschieden.</translation>
    </message>
    <message>
        <source>Amazon did not accept this payment. Please use another way to pay.</source>
        <translation>Amazon hat diese Zahlung nicht angenommen. Bitte zahlen Sie auf andere Weise.</translation>
    </message>
    <message>
        <source>Checkout completed</source>
        <translation>Bezahlvorgang abgeschlossen</translation>
    </message>
    <message>
        <source>The buyer finished the checkout.</source>
        <translation>Der Käufer hat den Bezahlvorgang beendet.</translation>
    </message>
    <message>
        <source>Checkout declined</source>
        <translation>Bezahlvorgang abgelehnt</translation>
    </message>
    <message>
        <source>The payment did not go through at Amazon. No money moved.</source>
        <translation>Die Zahlung kam bei Amazon nicht zustande. Es floss kein Geld.</translation>
    </message>
    <message>
        <source>The payment did not go through. Nothing was charged to you.</source>
        <translation>Die Zahlung kam nicht zustande. Ihnen wurde nichts belastet.</translation>
    </message>
    <message>
        <source>Amazon is deciding</source>
        <translation>Amazon entscheidet noch</translation>
    </message>
    <message>
        <source>Amazon may take up to a day. The money is neither reserved nor taken yet.</source>
        <translation>Amazon kann bis zu einem Tag brauchen. Das Geld ist noch weder reserviert noch genommen.</translation>
    </message>
    <message>
        <source>Amazon is checking the payment; you will get a mail.</source>
        <translation>Amazon prüft die Zahlung; Sie erhalten eine Mail.</translation>
    </message>
    <message>
        <source>Deciding, shipment stopped</source>
        <translation>Entscheidung läuft, Versand angehalten</translation>
    </message>
    <message>
        <source>Amazon is deciding, and asks to hold the goods back: the payment looks unusual.</source>
        <translation>Amazon entscheidet noch und bittet, die Ware zurückzuhalten: Die Zahlung wirkt ungewöhnlich.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>The amount is reserved and can be taken.</source>
        <translation>Der Betrag ist reserviert und kann eingezogen werden.</translation>
    </message>
    <message>
        <source>Reserved, shipment stopped</source>
        <translation>Reserviert, Versand angehalten</translation>
    </message>
    <message>
        <source>The amount is reserved, but Amazon asks to hold the goods back.</source>
        <translation>Der Betrag ist reserviert, aber Amazon bittet, die Ware zurückzuhalten.</translation>
    </message>
    <message>
        <source>Payment method declined</source>
        <translation>Zahlungsart abgelehnt</translation>
    </message>
    <message>
        <source>The payment method did not work. Another one mends it.</source>
        <translation>Die Zahlungsart funktionierte nicht. Eine andere behebt das.</translation>
    </message>
    <message>
        <source>Declined for now</source>
        <translation>Vorerst abgelehnt</translation>
    </message>
    <message>
        <source>The bank said no this time; the same payment method may be tried once more.</source>
        <translation>Die Bank sagte diesmal nein; dieselbe Zahlungsart darf noch einmal versucht werden.</translation>
    </message>
    <message>
        <source>The payment did not go through. Please choose another payment method at Amazon.</source>
        <translation>Die Zahlung kam nicht zustande. Bitte wählen Sie bei Amazon eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>Declined for good</source>
        <translation>Endgültig abgelehnt</translation>
    </message>
    <message>
        <source>The payment method was refused for good; trying it again does not help.</source>
        <translation>Die Zahlungsart wurde endgültig abgelehnt; ein neuer Versuch hilft nicht.</translation>
    </message>
    <message>
        <source>The payment was declined. Nothing was charged to you.</source>
        <translation>Die Zahlung wurde abgelehnt. Ihnen wurde nichts belastet.</translation>
    </message>
    <message>
        <source>Rejected by Amazon</source>
        <translation>Von Amazon zurückgewiesen</translation>
    </message>
    <message>
        <source>Amazon rejected the payment and closed the order; the same account will not work again.</source>
        <translation>Amazon hat die Zahlung zurückgewiesen und die Bestellung geschlossen; mit demselben Konto gelingt es nicht mehr.</translation>
    </message>
    <message>
        <source>Not processed</source>
        <translation>Nicht verarbeitet</translation>
    </message>
    <message>
        <source>Something failed inside Amazon. It may work in a minute; try once or twice.</source>
        <translation>Bei Amazon ist etwas fehlgeschlagen. In einer Minute kann es gelingen; versuchen Sie es ein- oder zweimal.</translation>
    </message>
    <message>
        <source>Amazon could not process the payment. Nothing was charged to you.</source>
        <translation>Amazon konnte die Zahlung nicht verarbeiten. Ihnen wurde nichts belastet.</translation>
    </message>
    <message>
        <source>Not decided in time</source>
        <translation>Nicht rechtzeitig entschieden</translation>
    </message>
    <message>
        <source>Amazon did not decide in time, so nothing is reserved. Ask again without waiting.</source>
        <translation>Amazon hat nicht rechtzeitig entschieden, daher ist nichts reserviert. Fragen Sie erneut an, ohne zu warten.</translation>
    </message>
    <message>
        <source>Amazon did not answer in time. Nothing was charged to you.</source>
        <translation>Amazon hat nicht rechtzeitig geantwortet. Ihnen wurde nichts belastet.</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>The one capture of this authorization was made.</source>
        <translation>Der eine Einzug dieser Autorisierung ist erfolgt.</translation>
    </message>
    <message>
        <source>Reservation lapsed</source>
        <translation>Reservierung verfallen</translation>
    </message>
    <message>
        <source>Nobody captured within 30 days (2 in the sandbox), so the money is free again.</source>
        <translation>Niemand hat binnen 30 Tagen (in der Sandbox 2) eingezogen, daher ist das Geld wieder frei.</translation>
    </message>
    <message>
        <source>Taken back by Amazon</source>
        <translation>Von Amazon zurückgenommen</translation>
    </message>
    <message>
        <source>Amazon ended the reservation, mostly because of trouble with the shop&apos;s account.</source>
        <translation>Amazon hat die Reservierung beendet, meist wegen Schwierigkeiten mit dem Konto des Geschäfts.</translation>
    </message>
    <message>
        <source>Ended with the order</source>
        <translation>Mit der Bestellung beendet</translation>
    </message>
    <message>
        <source>The order was canceled, and its reservation with it.</source>
        <translation>Die Bestellung wurde abgebrochen und mit ihr die Reservierung.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>The shop let the reserved money go; the buyer has it back.</source>
        <translation>Das Geschäft hat das reservierte Geld freigegeben; der Käufer hat es wieder.</translation>
    </message>
    <message>
        <source>Being captured</source>
        <translation>Wird eingezogen</translation>
    </message>
    <message>
        <source>More than 7 days after the reservation Amazon takes its time, up to an hour or more.</source>
        <translation>Mehr als 7 Tage nach der Reservierung lässt sich Amazon Zeit, bis zu einer Stunde oder länger.</translation>
    </message>
    <message>
        <source>Being captured, shipment stopped</source>
        <translation>Wird eingezogen, Versand angehalten</translation>
    </message>
    <message>
        <source>Amazon is taking the money, but asks to hold the goods back.</source>
        <translation>Amazon zieht das Geld ein, bittet aber, die Ware zurückzuhalten.</translation>
    </message>
    <message>
        <source>The buyer&apos;s money is taken; it can be refunded.</source>
        <translation>Das Geld des Käufers ist eingezogen; es kann erstattet werden.</translation>
    </message>
    <message>
        <source>Captured, shipment stopped</source>
        <translation>Eingezogen, Versand angehalten</translation>
    </message>
    <message>
        <source>The money is taken, but Amazon asks to hold the goods back.</source>
        <translation>Das Geld ist eingezogen, aber Amazon bittet, die Ware zurückzuhalten.</translation>
    </message>
    <message>
        <source>Capture rejected</source>
        <translation>Einzug zurückgewiesen</translation>
    </message>
    <message>
        <source>Amazon refused to take the money. Keep the goods.</source>
        <translation>Amazon weigerte sich, das Geld einzuziehen. Behalten Sie die Ware.</translation>
    </message>
    <message>
        <source>Capture failed</source>
        <translation>Einzug fehlgeschlagen</translation>
    </message>
    <message>
        <source>Something failed inside Amazon. Try again while the amount is still reserved.</source>
        <translation>Bei Amazon ist etwas fehlgeschlagen. Versuchen Sie es erneut, solange der Betrag noch reserviert ist.</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>All that may be refunded went back.</source>
        <translation>Alles, was erstattet werden darf, ging zurück.</translation>
    </message>
    <message>
        <source>Refunds used up</source>
        <translation>Erstattungen aufgebraucht</translation>
    </message>
    <message>
        <source>Ten refunds were made; Amazon allows no more.</source>
        <translation>Zehn Erstattungen wurden gemacht; mehr erlaubt Amazon nicht.</translation>
    </message>
    <message>
        <source>Amazon closed the capture, so it cannot be refunded from here.</source>
        <translation>Amazon hat den Einzug geschlossen, daher kann er von hier aus nicht erstattet werden.</translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation>Erstattung läuft</translation>
    </message>
    <message>
        <source>Amazon sends the money back; that takes some hours.</source>
        <translation>Amazon sendet das Geld zurück; das dauert einige Stunden.</translation>
    </message>
    <message>
        <source>Your refund is under way; Amazon tells you when it is done.</source>
        <translation>Ihre Erstattung läuft; Amazon teilt Ihnen mit, wenn sie erfolgt ist.</translation>
    </message>
    <message>
        <source>The money is back with the buyer.</source>
        <translation>Das Geld ist wieder beim Käufer.</translation>
    </message>
    <message>
        <source>Your refund is done.</source>
        <translation>Ihre Erstattung ist erfolgt.</translation>
    </message>
    <message>
        <source>Refunded after a claim</source>
        <translation>Nach einem Anspruch erstattet</translation>
    </message>
    <message>
        <source>The buyer won an A-to-z claim, and Amazon refunded without the shop.</source>
        <translation>Der Käufer hat mit einem A-bis-z-Anspruch Recht bekommen, und Amazon hat ohne das Geschäft erstattet.</translation>
    </message>
    <message>
        <source>Refunded after a cancellation</source>
        <translation>Nach einem Abbruch erstattet</translation>
    </message>
    <message>
        <source>The buyer canceled at Amazon, and Amazon sent the money back.</source>
        <translation>Der Käufer hat bei Amazon abgebrochen, und Amazon hat das Geld zurückgesendet.</translation>
    </message>
    <message>
        <source>Refund rejected</source>
        <translation>Erstattung zurückgewiesen</translation>
    </message>
    <message>
        <source>Amazon refused, for instance because the shop&apos;s balance is too low.</source>
        <translation>Amazon hat abgelehnt, zum Beispiel weil das Guthaben des Geschäfts zu niedrig ist.</translation>
    </message>
    <message>
        <source>The refund was not possible through Amazon; we will pay you back another way.</source>
        <translation>Die Erstattung war über Amazon nicht möglich; wir zahlen Ihnen das Geld auf andere Weise zurück.</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Erstattung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Something failed inside Amazon, or the buyer was refunded already. Look before you try.</source>
        <translation>Bei Amazon ist etwas fehlgeschlagen, oder der Käufer hat die Erstattung bereits erhalten. Sehen Sie nach, bevor Sie es versuchen.</translation>
    </message>
    <message>
        <source>Chargeback under review</source>
        <translation>Rückbuchung in Prüfung</translation>
    </message>
    <message>
        <source>The buyer&apos;s bank wants the money back, and it is being looked into.</source>
        <translation>Die Bank des Käufers will das Geld zurück; das wird untersucht.</translation>
    </message>
    <message>
        <source>Chargeback: answer it</source>
        <translation>Rückbuchung: antworten</translation>
    </message>
    <message>
        <source>The shop must answer with evidence before the deadline, or it loses.</source>
        <translation>Das Geschäft muss vor Ablauf der Frist mit Belegen antworten, sonst verliert es.</translation>
    </message>
    <message>
        <source>Chargeback settled</source>
        <translation>Rückbuchung entschieden</translation>
    </message>
    <message>
        <source>It is over; Seller Central says who won and where the money went.</source>
        <translation>Sie ist vorbei; Seller Central sagt, wer gewann und wohin das Geld ging.</translation>
    </message>
    <message>
        <source>Chargeback accepted</source>
        <translation>Rückbuchung angenommen</translation>
    </message>
    <message>
        <source>The shop accepted it; the money goes back to the buyer.</source>
        <translation>Das Geschäft hat sie angenommen; das Geld geht an den Käufer zurück.</translation>
    </message>
    <message>
        <source>Chargeback lost</source>
        <translation>Rückbuchung verloren</translation>
    </message>
    <message>
        <source>Nobody answered before the deadline; the money goes back to the buyer.</source>
        <translation>Niemand antwortete vor Ablauf der Frist; das Geld geht an den Käufer zurück.</translation>
    </message>
    <message>
        <source>Chargeback called off</source>
        <translation>Rückbuchung zurückgenommen</translation>
    </message>
    <message>
        <source>The buyer took it back; the shop keeps the money.</source>
        <translation>Der Käufer nahm sie zurück; das Geschäft behält das Geld.</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>Unbekanntes Wort</translation>
    </message>
    <message>
        <source>Amazon uses a word that this Paydesk does not know. Nothing was guessed from it.</source>
        <translation>Amazon verwendet ein Wort, das dieses Paydesk nicht kennt. Es wurde nichts daraus erraten.</translation>
    </message>
    <message>
        <source>Wait: it goes on by itself</source>
        <translation>Warten: Es geht von selbst weiter</translation>
    </message>
    <message>
        <source>Go on with the checkout</source>
        <translation>Den Bezahlvorgang fortsetzen</translation>
    </message>
    <message>
        <source>Capture when the goods leave</source>
        <translation>Einziehen, wenn die Ware das Haus verlässt</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Neu reservieren</translation>
    </message>
    <message>
        <source>Ask the buyer for another payment method</source>
        <translation>Den Käufer um eine andere Zahlungsart bitten</translation>
    </message>
    <message>
        <source>Offer another way to pay</source>
        <translation>Eine andere Zahlungsweise anbieten</translation>
    </message>
    <message>
        <source>Hold the goods, then release them with a reason</source>
        <translation>Die Ware zurückhalten, dann mit Begründung freigeben</translation>
    </message>
    <message>
        <source>Refund another way and record it</source>
        <translation>Auf andere Weise erstatten und es vermerken</translation>
    </message>
    <message>
        <source>Refund again</source>
        <translation>Erneut erstatten</translation>
    </message>
    <message>
        <source>Ask Amazon now</source>
        <translation>Amazon fragen</translation>
    </message>
    <message>
        <source>Look in Seller Central</source>
        <translation>In Seller Central nachsehen</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>Keine Mail</translation>
    </message>
    <message>
        <source>The buyer gets a mail</source>
        <translation>Der Käufer erhält eine Mail</translation>
    </message>
    <message>
        <source>The orders department gets a mail</source>
        <translation>Die Bestellabteilung erhält eine Mail</translation>
    </message>
    <message>
        <source>The buyer and the orders department get a mail</source>
        <translation>Der Käufer und die Bestellabteilung erhalten eine Mail</translation>
    </message>
    <message>
        <source>Amazon mails the buyer</source>
        <translation>Amazon schreibt dem Käufer eine Mail</translation>
    </message>
</context>
<context>
    <name>ReauthorizeSheet</name>
    <message>
        <source>Reserve money again</source>
        <translation>Geld neu reservieren</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>At most %1: the order&apos;s total and what Amazon allows above it.</source>
        <translation>Höchstens %1: die Summe der Bestellung und was Amazon darüber hinaus erlaubt.</translation>
    </message>
    <message>
        <source>Amazon answers at once</source>
        <translation>Amazon antwortet sofort</translation>
    </message>
    <message>
        <source>Amazon may take up to a day; more payments succeed</source>
        <translation>Amazon kann bis zu einem Tag brauchen; mehr Zahlungen gelingen</translation>
    </message>
    <message>
        <source>Reserve %1</source>
        <translation>%1 reservieren</translation>
    </message>
</context>
<context>
    <name>ReceivingSheet</name>
    <message>
        <source>Receiving notifications</source>
        <translation>Benachrichtigungen empfangen</translation>
    </message>
    <message>
        <source>Receive on this computer</source>
        <translation>Auf diesem Computer empfangen</translation>
    </message>
    <message>
        <source>Enter this address in Seller Central</source>
        <translation>Tragen Sie diese Adresse in Seller Central ein</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>In training the companion runs on this computer by itself, and the pretend Amazon knows its address. Nothing needs to be set up.</source>
        <translation>Im Training läuft der Companion von selbst auf diesem Computer, und das Übungs-Amazon kennt seine Adresse. Es ist nichts einzurichten.</translation>
    </message>
    <message>
        <source>The pretend Amazon sends to this address</source>
        <translation>Das Übungs-Amazon sendet an diese Adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Der Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Enter the public address above.</source>
        <translation>Tragen Sie oben die öffentliche Adresse ein.</translation>
    </message>
    <message>
        <source>Public https address that leads here</source>
        <translation>Öffentliche https-Adresse, die hierher führt</translation>
    </message>
    <message>
        <source>Listen at</source>
        <translation>Lauschen an</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Topics, if not the usual ones</source>
        <translation>Themen, falls nicht die üblichen</translation>
    </message>
    <message>
        <source>127.0.0.1 while the proxy is on this computer</source>
        <translation>127.0.0.1, solange der Proxy auf diesem Computer läuft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Amazon sends its notifications over the Internet. If this computer is to hear them, a public https address must lead to it: a reverse proxy, or a tunnel. A companion on a public host is the better way where there is one; nothing is lost while this computer is off, because Paydesk asks Amazon by itself.</source>
        <translation>Amazon sendet seine Benachrichtigungen über das Internet. Soll dieser Computer sie hören, muss eine öffentliche https-Adresse zu ihm führen: ein Reverse Proxy oder ein Tunnel. Ein Companion auf einem öffentlichen Rechner ist der bessere Weg, wo es einen gibt; nichts geht verloren, solange dieser Computer aus ist, weil Paydesk Amazon von selbst fragt.</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Record only</source>
        <translation>Nur vermerken</translation>
    </message>
    <message>
        <source>Record, send nothing</source>
        <translation>Vermerken, nichts senden</translation>
    </message>
    <message>
        <source>Nothing is sent to Amazon from here, and no money moves.</source>
        <translation>Von hier wird nichts an Amazon gesendet, und es fließt kein Geld.</translation>
    </message>
    <message>
        <source>We refunded the buyer another way</source>
        <translation>Wir haben dem Käufer auf andere Weise erstattet</translation>
    </message>
    <message>
        <source>The buyer paid another way</source>
        <translation>Der Käufer hat auf andere Weise bezahlt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>How, and why</source>
        <translation>Wie und warum</translation>
    </message>
    <message>
        <source>Write how and why, for whoever reads it later.</source>
        <translation>Schreiben Sie, wie und warum, für alle, die es später lesen.</translation>
    </message>
</context>
<context>
    <name>RefundSheet</name>
    <message>
        <source>Refund the buyer</source>
        <translation>Dem Käufer erstatten</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>or by line</source>
        <translation>oder nach Position</translation>
    </message>
    <message>
        <source>Reason, for the shop&apos;s books</source>
        <translation>Grund, für die Bücher des Geschäfts</translation>
    </message>
    <message>
        <source>Choose a reason, or write one.</source>
        <translation>Wählen Sie einen Grund, oder schreiben Sie einen.</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>Above %1 a second person approves it with their PIN.</source>
        <translation>Über %1 gibt eine zweite Person sie mit ihrer PIN frei.</translation>
    </message>
    <message>
        <source>A second person approves it with their PIN.</source>
        <translation>Eine zweite Person gibt sie mit ihrer PIN frei.</translation>
    </message>
    <message>
        <source>At most %1 can go back.</source>
        <translation>Höchstens %1 kann zurückgehen.</translation>
    </message>
    <message>
        <source>%1 captured, %2 that Amazon allows above, %3 already gone back</source>
        <translation>%1 eingezogen, %2 erlaubt Amazon darüber hinaus, %3 bereits zurückgegangen</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Ware zurückgegeben</translation>
    </message>
    <message>
        <source>Goods damaged or faulty</source>
        <translation>Ware beschädigt oder fehlerhaft</translation>
    </message>
    <message>
        <source>Wrong goods sent</source>
        <translation>Falsche Ware gesendet</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht geliefert</translation>
    </message>
    <message>
        <source>Price corrected</source>
        <translation>Preis berichtigt</translation>
    </message>
    <message>
        <source>Order canceled</source>
        <translation>Bestellung abgebrochen</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>%1 %2 is more than the %3 %4 that are left</source>
        <translation>%1 %2 ist mehr als die %3 %4, die übrig sind</translation>
    </message>
    <message>
        <source>%1 %2; nothing was changed</source>
        <translation>%1 %2; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 already pays for order %2</source>
        <translation>%1 bezahlt bereits Bestellung %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 cannot begin a number: at most %2 letters, digits or - / _</source>
        <translation>%1 kann nicht am Anfang einer Nummer stehen: höchstens %2 Buchstaben, Ziffern oder - / _</translation>
    </message>
    <message>
        <source>%1 characters are more than the %2 that fit</source>
        <translation>%1 Zeichen sind mehr als die %2, die hineinpassen</translation>
    </message>
    <message>
        <source>%1 could not be reached securely</source>
        <translation>%1 war nicht sicher erreichbar</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 does not answer like a mail server at port %2</source>
        <translation>%1 antwortet an Port %2 nicht wie ein Mailserver</translation>
    </message>
    <message>
        <source>%1 does not fit together; nothing was moved, run the doctor first</source>
        <translation>%1 passt nicht zusammen; es wurde nichts verschoben, starten Sie zuerst die Diagnose</translation>
    </message>
    <message>
        <source>%1 does not lead to %2</source>
        <translation>%1 führt nicht zu %2</translation>
    </message>
    <message>
        <source>%1 does not say what was paid out, so it may have been cut off; nothing was imported yet</source>
        <translation>%1 nennt nicht, was ausgezahlt wurde, und ist daher vielleicht abgeschnitten; es wurde noch nichts importiert</translation>
    </message>
    <message>
        <source>%1 from 1 to %2</source>
        <translation>%1 von 1 bis %2</translation>
    </message>
    <message>
        <source>%1 has an open shift at this desk; close it first</source>
        <translation>%1 hat an diesem Kassenplatz eine offene Schicht; schließen Sie sie zuerst</translation>
    </message>
    <message>
        <source>%1 has no certificate that we believe</source>
        <translation>%1 hat kein Zertifikat, dem wir vertrauen</translation>
    </message>
    <message>
        <source>%1 has no headings in its first line</source>
        <translation>%1 hat keine Überschriften in der ersten Zeile</translation>
    </message>
    <message>
        <source>%1 has no time zone</source>
        <translation>%1 hat keine Zeitzone</translation>
    </message>
    <message>
        <source>%1 has no total at Amazon yet; there is no order to adopt</source>
        <translation>%1 hat bei Amazon noch keine Summe; es gibt keine Bestellung zu übernehmen</translation>
    </message>
    <message>
        <source>%1 has not begun yet</source>
        <translation>%1 hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>%1 has tax rounded once per rate and invoice, not per line</source>
        <translation>%1 rundet die Steuer einmal je Satz und Rechnung, nicht je Zeile</translation>
    </message>
    <message>
        <source>%1 holds tables that are not Paydesk&apos;s; nothing was changed</source>
        <translation>%1 enthält Tabellen, die nicht von Paydesk stammen; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 in a page</source>
        <translation>%1 auf einer Seite</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 before</source>
        <translation>%1 ist %2, und vorher %3</translation>
    </message>
    <message>
        <source>%1 is a secret and does not belong into the shared settings</source>
        <translation>%1 ist ein Geheimnis und gehört nicht in die gemeinsamen Einstellungen</translation>
    </message>
    <message>
        <source>%1 is already under way as %2; its outcome must be known first</source>
        <translation>%1 läuft bereits als %2; erst muss das Ergebnis bekannt sein</translation>
    </message>
    <message>
        <source>%1 is being settled by another desk</source>
        <translation>%1 wird gerade an einem anderen Kassenplatz geklärt</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>%1 ist größer als %2 MB</translation>
    </message>
    <message>
        <source>%1 is no address of this computer; 127.0.0.1 fits behind a proxy</source>
        <translation>%1 ist keine Adresse dieses Computers; hinter einem Proxy passt 127.0.0.1</translation>
    </message>
    <message>
        <source>%1 is no amount in %2</source>
        <translation>%1 ist kein Betrag in %2</translation>
    </message>
    <message>
        <source>%1 is no currency</source>
        <translation>%1 ist keine Währung</translation>
    </message>
    <message>
        <source>%1 is no longer sold</source>
        <translation>%1 wird nicht mehr verkauft</translation>
    </message>
    <message>
        <source>%1 is no mail address</source>
        <translation>%1 ist keine Mailadresse</translation>
    </message>
    <message>
        <source>%1 is no name of a setting</source>
        <translation>%1 ist kein Name einer Einstellung</translation>
    </message>
    <message>
        <source>%1 is no pattern; write 10115, 101*, B#* or 10115..10179</source>
        <translation>%1 ist kein Muster; schreiben Sie 10115, 101*, B#* oder 10115..10179</translation>
    </message>
    <message>
        <source>%1 is no picture that can be opened</source>
        <translation>%1 ist kein Bild, das sich öffnen lässt</translation>
    </message>
    <message>
        <source>%1 is no quantity; from 0.001 to 99999.999 is possible</source>
        <translation>%1 ist keine Menge; möglich ist 0.001 bis 99999.999</translation>
    </message>
    <message>
        <source>%1 is no settlement report of Amazon Pay: it has no %2; download it from Seller Central, Reports, Settlements</source>
        <translation>%1 ist kein Abrechnungsbericht von Amazon Pay: %2 fehlt; laden Sie ihn aus Seller Central, Berichte, Abrechnungen herunter</translation>
    </message>
    <message>
        <source>%1 is no tax rate; from 0 to 100 percent is possible</source>
        <translation>%1 ist kein Steuersatz; möglich ist 0 bis 100 Prozent</translation>
    </message>
    <message>
        <source>%1 is no topic; write its ARN in full</source>
        <translation>%1 ist kein Topic; schreiben Sie seinen vollständigen ARN</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 ist nichts von %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is not an address of a server</source>
        <translation>%1 ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <source>%1 is not an amount of %2</source>
        <translation>%1 ist kein Betrag von %2</translation>
    </message>
    <message>
        <source>%1 is not more than zero</source>
        <translation>%1 ist nicht größer als null</translation>
    </message>
    <message>
        <source>%1 is not the address of a companion</source>
        <translation>%1 ist nicht die Adresse eines Companion</translation>
    </message>
    <message>
        <source>%1 is sold by the piece, not as %2</source>
        <translation>%1 wird stückweise verkauft, nicht als %2</translation>
    </message>
    <message>
        <source>%1 is the last active owner and has to stay one</source>
        <translation>%1 ist der letzte aktive Inhaber und muss es bleiben</translation>
    </message>
    <message>
        <source>%1 may not approve %2 here</source>
        <translation>%1 darf %2 hier nicht freigeben</translation>
    </message>
    <message>
        <source>%1 saved filters are the most; delete one first</source>
        <translation>mehr als %1 gespeicherte Filter sind nicht möglich; löschen Sie zuerst einen</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already; the file is doubled</source>
        <translation>%1 steht bereits in Zeile %2; die Datei ist doppelt</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters, and no control characters</source>
        <translation>%1 fasst höchstens %2 Zeichen und keine Steuerzeichen</translation>
    </message>
    <message>
        <source>%1 talks to Amazon alone, not to %2</source>
        <translation>%1 spricht nur mit Amazon, nicht mit %2</translation>
    </message>
    <message>
        <source>%1 was closed already with Z report %2</source>
        <translation>%1 wurde bereits mit Z-Bericht %2 geschlossen</translation>
    </message>
    <message>
        <source>%1 was moved to a server before and takes nothing new</source>
        <translation>%1 wurde bereits auf einen Server umgezogen und nimmt nichts Neues an</translation>
    </message>
    <message>
        <source>%1 was possible until %2 UTC</source>
        <translation>%1 war bis %2 UTC möglich</translation>
    </message>
    <message>
        <source>%1 was settled before</source>
        <translation>%1 wurde bereits geklärt</translation>
    </message>
    <message>
        <source>%1 with a fee of %2 does not make %3</source>
        <translation>%1 mit einer Gebühr von %2 ergibt nicht %3</translation>
    </message>
    <message>
        <source>%1 would be called without TLS</source>
        <translation>%1 würde ohne TLS aufgerufen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>%1, line %2: %3; nothing was imported, download it again</source>
        <translation>%1, Zeile %2: %3; es wurde nichts importiert, laden Sie die Datei erneut herunter</translation>
    </message>
    <message>
        <source>Amazon Pay allows %1 %2, and all are used</source>
        <translation>Amazon Pay erlaubt %1 %2, und alle sind verbraucht</translation>
    </message>
    <message>
        <source>Amazon Pay answered %1</source>
        <translation>Amazon Pay antwortete %1</translation>
    </message>
    <message>
        <source>Amazon Pay declined: %1</source>
        <translation>Amazon Pay hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Amazon Pay refused the call: %1. %2</source>
        <translation>Amazon Pay hat den Aufruf zurückgewiesen: %1. %2</translation>
    </message>
    <message>
        <source>Amazon Pay&apos;s quota for %1 is used up</source>
        <translation>das Kontingent von Amazon Pay für %1 ist aufgebraucht</translation>
    </message>
    <message>
        <source>Amazon cannot reach %1; the public address is that of your shop in the Internet</source>
        <translation>Amazon kann %1 nicht erreichen; die öffentliche Adresse ist die Ihres Geschäfts im Internet</translation>
    </message>
    <message>
        <source>Amazon has not told the buyer&apos;s mail address yet</source>
        <translation>Amazon hat die Mailadresse des Käufers noch nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Amazon still misses: %1</source>
        <translation>Amazon fehlt noch: %1</translation>
    </message>
    <message>
        <source>Amazon stopped the shipment; release it before money is captured</source>
        <translation>Amazon hat den Versand angehalten; geben Sie ihn frei, bevor Geld eingezogen wird</translation>
    </message>
    <message>
        <source>Amazon&apos;s confirmation did not begin</source>
        <translation>die Bestätigung durch Amazon hat nicht begonnen</translation>
    </message>
    <message>
        <source>Amazon&apos;s topics for this region are not known; enter their ARNs in the settings</source>
        <translation>die Topics von Amazon für diese Region sind nicht bekannt; tragen Sie ihre ARNs in den Einstellungen ein</translation>
    </message>
    <message>
        <source>Authorize was answered without an authorization</source>
        <translation>Authorize wurde ohne Autorisierung beantwortet</translation>
    </message>
    <message>
        <source>Login with Amazon answered HTTP %1</source>
        <translation>Login with Amazon antwortete mit HTTP %1</translation>
    </message>
    <message>
        <source>Paydesk was started as root; start it as an ordinary user</source>
        <translation>Paydesk wurde als root gestartet; starten Sie es als gewöhnlicher Benutzer</translation>
    </message>
    <message>
        <source>The account is one of the region %1</source>
        <translation>das Konto gehört zur Region %1</translation>
    </message>
    <message>
        <source>The text is no access token</source>
        <translation>der Text ist kein Zugriffstoken</translation>
    </message>
    <message>
        <source>The token belongs to another application</source>
        <translation>das Token gehört zu einer anderen Anwendung</translation>
    </message>
    <message>
        <source>a PIN has %1 to %2 characters</source>
        <translation>eine PIN hat %1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>a basket holds %1 lines</source>
        <translation>ein Warenkorb fasst %1 Zeilen</translation>
    </message>
    <message>
        <source>a discount %1</source>
        <translation>ein Rabatt %1</translation>
    </message>
    <message>
        <source>a mail about %1 waits already; it goes out as soon as the mail server takes it</source>
        <translation>eine Mail zu %1 wartet bereits; sie geht hinaus, sobald der Mailserver sie annimmt</translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters</source>
        <translation>ein Name hat 1 bis %1 Zeichen</translation>
    </message>
    <message>
        <source>a note has at most %1 characters</source>
        <translation>eine Notiz hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>ein Grund ist nötig</translation>
    </message>
    <message>
        <source>a reference id</source>
        <translation>eine Referenz-ID</translation>
    </message>
    <message>
        <source>a row of the table %1 does not fit the server: %2</source>
        <translation>eine Zeile der Tabelle %1 passt nicht zum Server: %2</translation>
    </message>
    <message>
        <source>a shift is still open at %1; close it first</source>
        <translation>an %1 ist noch eine Schicht offen; schließen Sie sie zuerst</translation>
    </message>
    <message>
        <source>a shipping tariff %1</source>
        <translation>ein Versandtarif %1</translation>
    </message>
    <message>
        <source>a subject is one line</source>
        <translation>ein Betreff ist eine Zeile</translation>
    </message>
    <message>
        <source>a text holds half a character and cannot be sent</source>
        <translation>ein Text enthält ein halbes Zeichen und kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>a user needs a name</source>
        <translation>ein Benutzer braucht einen Namen</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>an Amazon Pay id</source>
        <translation>eine Amazon-Pay-ID</translation>
    </message>
    <message>
        <source>an authorization</source>
        <translation>eine Autorisierung</translation>
    </message>
    <message>
        <source>an error that Paydesk does not expect; the report tells it</source>
        <translation>ein Fehler, den Paydesk nicht erwartet; der Bericht nennt ihn</translation>
    </message>
    <message>
        <source>an order number</source>
        <translation>eine Bestellnummer</translation>
    </message>
    <message>
        <source>another desk changed this a moment ago; nothing was done</source>
        <translation>ein anderer Kassenplatz hat dies gerade eben geändert; es wurde nichts getan</translation>
    </message>
    <message>
        <source>%1 is %2 at Amazon; there is no order to adopt</source>
        <translation>%1 ist bei Amazon %2; es gibt keine Bestellung zu übernehmen</translation>
    </message>
    <message>
        <source>%1 is a %2 order, and this shop is %3</source>
        <translation>%1 ist eine Bestellung in %2, und dieses Geschäft ist %3</translation>
    </message>
    <message>
        <source>%1 is no backup of Paydesk; nothing was changed</source>
        <translation>%1 ist keine Sicherung von Paydesk; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 is no country; write its two letters, like DE or US</source>
        <translation>%1 ist kein Land; schreiben Sie seine zwei Buchstaben, etwa DE oder US</translation>
    </message>
    <message>
        <source>%1 is no line of a price list; write a bound, a colon, a price</source>
        <translation>%1 ist keine Zeile einer Preisliste; schreiben Sie eine Grenze, einen Doppelpunkt, einen Preis</translation>
    </message>
    <message>
        <source>%1 is no time as Amazon writes it (%2); a spreadsheet may have saved it</source>
        <translation>%1 ist keine Zeit, wie Amazon sie schreibt (%2); vielleicht hat eine Tabellenkalkulation die Datei gespeichert</translation>
    </message>
    <message>
        <source>an order prefix has up to %1 letters, digits, hyphens and underscores</source>
        <translation>ein Bestellpräfix hat bis zu %1 Buchstaben, Ziffern, Bindestriche und Unterstriche</translation>
    </message>
    <message>
        <source>arrives before it leaves</source>
        <translation>kommt an, bevor es abgeht</translation>
    </message>
    <message>
        <source>asked as %1, but the answer is about %2</source>
        <translation>angefragt als %1, aber die Antwort betrifft %2</translation>
    </message>
    <message>
        <source>authorizations</source>
        <translation>Autorisierungen</translation>
    </message>
    <message>
        <source>authorized as %1, but its capture cannot be read</source>
        <translation>autorisiert als %1, aber der Einzug ist nicht lesbar</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>barcode %1 already belongs to %2</source>
        <translation>Barcode %1 gehört bereits zu %2</translation>
    </message>
    <message>
        <source>basket</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>begins or ends with a blank</source>
        <translation>beginnt oder endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>bulk job</source>
        <translation>Sammelauftrag</translation>
    </message>
    <message>
        <source>canceled while waiting for Amazon Pay&apos;s quota</source>
        <translation>abgebrochen beim Warten auf das Kontingent von Amazon Pay</translation>
    </message>
    <message>
        <source>cannot be %1</source>
        <translation>kann nicht %1 sein</translation>
    </message>
    <message>
        <source>cannot be %1 g</source>
        <translation>kann nicht %1 g sein</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>cannot combine %1 with %2</source>
        <translation>%1 lässt sich nicht mit %2 verbinden</translation>
    </message>
    <message>
        <source>capture of charge</source>
        <translation>Einzug der Belastung</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>choose sandbox or live: training has no account</source>
        <translation>wählen Sie Sandbox oder Live: Training hat kein Konto</translation>
    </message>
    <message>
        <source>connect the sandbox first: there is no way from training to real money</source>
        <translation>verbinden Sie zuerst die Sandbox: Vom Training führt kein Weg direkt zu echtem Geld</translation>
    </message>
    <message>
        <source>contains a control character</source>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <source>enter the token that the companion showed for this desk</source>
        <translation>geben Sie das Token ein, das der Companion für diesen Kassenplatz angezeigt hat</translation>
    </message>
    <message>
        <source>has %1 characters; Amazon takes %2</source>
        <translation>hat %1 Zeichen; Amazon nimmt %2</translation>
    </message>
    <message>
        <source>has more than %1 characters</source>
        <translation>hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>has no negative amounts</source>
        <translation>darf keine negativen Beträge haben</translation>
    </message>
    <message>
        <source>has one currency</source>
        <translation>muss eine einzige Währung haben</translation>
    </message>
    <message>
        <source>has other signs than A-Z, 0-9, - and _</source>
        <translation>enthält andere Zeichen als A-Z, 0-9, - und _</translation>
    </message>
    <message>
        <source>has rising steps</source>
        <translation>muss steigende Stufen haben</translation>
    </message>
    <message>
        <source>has two currencies</source>
        <translation>hat zwei Währungen</translation>
    </message>
    <message>
        <source>holds half a character; delete it and type it again</source>
        <translation>enthält ein halbes Zeichen; löschen Sie es und geben Sie es neu ein</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>how far the set-up has come could not be written to %1</source>
        <translation>wie weit die Einrichtung gekommen ist, konnte nicht in %1 geschrieben werden</translation>
    </message>
    <message>
        <source>html</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>is %1; it must be %2</source>
        <translation>ist %1; es muss %2 sein</translation>
    </message>
    <message>
        <source>is a number from 0.01 to 100 percent</source>
        <translation>muss eine Zahl von 0,01 bis 100 Prozent sein</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>ist doppelt angegeben</translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation>ist größer als %1 kB</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is more than 0 % and at most 100 %</source>
        <translation>muss über 0 % und darf höchstens 100 % sein</translation>
    </message>
    <message>
        <source>is more than zero</source>
        <translation>muss größer als null sein</translation>
    </message>
    <message>
        <source>is no PNG picture</source>
        <translation>ist kein PNG-Bild</translation>
    </message>
    <message>
        <source>is no name or number of a computer on the network</source>
        <translation>ist weder Name noch Nummer eines Computers im Netzwerk</translation>
    </message>
    <message>
        <source>is no number between 1 and 65535</source>
        <translation>ist keine Zahl zwischen 1 und 65535</translation>
    </message>
    <message>
        <source>is no picture that can be read</source>
        <translation>ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>is no section of these settings</source>
        <translation>ist kein Abschnitt dieser Einstellungen</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is no text in %1</source>
        <translation>ist kein Text in %1</translation>
    </message>
    <message>
        <source>is not like 04b8:0e15</source>
        <translation>hat nicht die Form 04b8:0e15</translation>
    </message>
    <message>
        <source>is not the plain name of a file</source>
        <translation>ist kein einfacher Dateiname</translation>
    </message>
    <message>
        <source>is not valid TOML: %1</source>
        <translation>ist kein gültiges TOML: %1</translation>
    </message>
    <message>
        <source>is not valid TOML; nothing changed</source>
        <translation>ist kein gültiges TOML; nichts wurde geändert</translation>
    </message>
    <message>
        <source>is too long or has blanks around it</source>
        <translation>ist zu lang oder hat Leerzeichen am Rand</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>ist unbekannt</translation>
    </message>
    <message>
        <source>is wider or higher than %1 dots</source>
        <translation>ist breiter oder höher als %1 Punkte</translation>
    </message>
    <message>
        <source>it answers %1</source>
        <translation>es antwortet %1</translation>
    </message>
    <message>
        <source>it names no transaction</source>
        <translation>es nennt keine Transaktion</translation>
    </message>
    <message>
        <source>it was called off</source>
        <translation>der Vorgang wurde abgesagt</translation>
    </message>
    <message>
        <source>its numbers do not rise</source>
        <translation>die Nummern steigen nicht</translation>
    </message>
    <message>
        <source>its own check found a fault</source>
        <translation>die eigene Prüfung fand einen Fehler</translation>
    </message>
    <message>
        <source>its page is not behind the number that was asked for</source>
        <translation>die Seite liegt nicht hinter der angefragten Nummer</translation>
    </message>
    <message>
        <source>known %1, but Amazon Pay reports %2</source>
        <translation>bekannt ist %1, aber Amazon Pay meldet %2</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>mail rule</source>
        <translation>Mailregel</translation>
    </message>
    <message>
        <source>merchant %1</source>
        <translation>Händler %1</translation>
    </message>
    <message>
        <source>merchant %1&apos;s</source>
        <translation>Händler %1</translation>
    </message>
    <message>
        <source>minutes from 0 to %1 (a week)</source>
        <translation>Minuten von 0 bis %1 (eine Woche)</translation>
    </message>
    <message>
        <source>money was already captured on this order, so it cannot be canceled</source>
        <translation>auf diese Bestellung wurde bereits Geld eingezogen, sie kann daher nicht abgebrochen werden</translation>
    </message>
    <message>
        <source>more than one product fits %1</source>
        <translation>mehr als ein Produkt passt zu %1</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name at least one address of your staff</source>
        <translation>geben Sie mindestens eine Adresse Ihres Personals an</translation>
    </message>
    <message>
        <source>names no file</source>
        <translation>nennt keine Datei</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>verlangt einen Grund</translation>
    </message>
    <message>
        <source>needs at least one step</source>
        <translation>braucht mindestens eine Stufe</translation>
    </message>
    <message>
        <source>no backup could be written into %1; no half one is left there</source>
        <translation>in %1 konnte keine Sicherung geschrieben werden; eine halbe bleibt dort nicht zurück</translation>
    </message>
    <message>
        <source>no buyer is written to about %1</source>
        <translation>über %1 wird keinem Käufer geschrieben</translation>
    </message>
    <message>
        <source>no column is set for %1</source>
        <translation>für %1 ist keine Spalte festgelegt</translation>
    </message>
    <message>
        <source>no column of the file is headed %1</source>
        <translation>keine Spalte der Datei ist mit %1 überschrieben</translation>
    </message>
    <message>
        <source>no complete answer in time</source>
        <translation>keine vollständige Antwort in der Zeit</translation>
    </message>
    <message>
        <source>no mail about %1 was ever sent; there is nothing to send again</source>
        <translation>über %1 wurde nie eine Mail gesendet; es gibt nichts erneut zu senden</translation>
    </message>
    <message>
        <source>no mail of this shop&apos;s is named in that text by its Message-ID</source>
        <translation>in diesem Text wird keine Mail dieses Geschäfts mit ihrer Message-ID genannt</translation>
    </message>
    <message>
        <source>no order of such a buyer is kept here; nothing was erased</source>
        <translation>von einem solchen Käufer ist hier keine Bestellung gespeichert; nichts wurde gelöscht</translation>
    </message>
    <message>
        <source>no shift is open at this desk</source>
        <translation>an diesem Kassenplatz ist keine Schicht offen</translation>
    </message>
    <message>
        <source>no tax rate is set for class %1 in %2</source>
        <translation>für Klasse %1 ist in %2 kein Steuersatz festgelegt</translation>
    </message>
    <message>
        <source>nobody changes their own permissions</source>
        <translation>niemand ändert die eigenen Rechte</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>on</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>one message is longer than any of Amazon&apos;s</source>
        <translation>eine Nachricht ist länger als jede von Amazon</translation>
    </message>
    <message>
        <source>only a database file can be locked</source>
        <translation>nur eine Datenbankdatei kann gesperrt werden</translation>
    </message>
    <message>
        <source>only an owner may change that</source>
        <translation>das darf nur ein Inhaber ändern</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>order %1 came back from a backup; ask Amazon about it first, or money could move twice</source>
        <translation>Bestellung %1 stammt aus einer Sicherung; fragen Sie erst Amazon danach, sonst könnte Geld zweimal fließen</translation>
    </message>
    <message>
        <source>order %1 does not wait for its buyer; it is %2</source>
        <translation>Bestellung %1 wartet nicht auf ihren Käufer; sie ist %2</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>Bestellreferenz</translation>
    </message>
    <message>
        <source>owners always may %1</source>
        <translation>Inhaber dürfen %1 immer</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>product %1: %2 %3</source>
        <translation>Produkt %1: %2 %3</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>refunds of one capture</source>
        <translation>Erstattungen je Einzug</translation>
    </message>
    <message>
        <source>sample people and products are for training alone</source>
        <translation>Beispielpersonen und -produkte gibt es nur im Training</translation>
    </message>
    <message>
        <source>security</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>settlement %1 was imported by %2 on %3 already; nothing was imported twice</source>
        <translation>Abrechnung %1 wurde bereits von %2 am %3 importiert; nichts wurde doppelt importiert</translation>
    </message>
    <message>
        <source>shipping method %1 %2</source>
        <translation>Versandart %1 %2</translation>
    </message>
    <message>
        <source>shipping zone</source>
        <translation>Versandzone</translation>
    </message>
    <message>
        <source>should look like %1</source>
        <translation>soll aussehen wie %1</translation>
    </message>
    <message>
        <source>sku</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>somebody has called meanwhile</source>
        <translation>inzwischen hat jemand anders angefragt</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>the %1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the account&apos;s keys could not be kept in %1</source>
        <translation>die Schlüssel des Kontos konnten nicht in %1 aufbewahrt werden</translation>
    </message>
    <message>
        <source>the answer cannot be relied on: %1</source>
        <translation>auf die Antwort ist kein Verlass: %1</translation>
    </message>
    <message>
        <source>the answer is longer than any of Amazon&apos;s</source>
        <translation>die Antwort ist länger als jede von Amazon</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>the audit trail at entry %1</source>
        <translation>das Prüfprotokoll bei Eintrag %1</translation>
    </message>
    <message>
        <source>the backup %1 is damaged or cut off; nothing was changed, choose another one</source>
        <translation>die Sicherung %1 ist beschädigt oder abgeschnitten; nichts wurde geändert, wählen Sie eine andere</translation>
    </message>
    <message>
        <source>the backup %1 was made by a newer Paydesk; nothing was changed, install the newer version to restore it</source>
        <translation>die Sicherung %1 stammt von einem neueren Paydesk; nichts wurde geändert, installieren Sie zum Zurückspielen die neuere Version</translation>
    </message>
    <message>
        <source>the backup holds %1 orders and cannot be restored for %2; nothing was changed</source>
        <translation>die Sicherung enthält Bestellungen (%1) und kann nicht für %2 zurückgespielt werden; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the basket changed after its total was worked out; total it again</source>
        <translation>der Warenkorb hat sich geändert, nachdem seine Summe berechnet war; berechnen Sie sie neu</translation>
    </message>
    <message>
        <source>the basket has no line %1</source>
        <translation>der Warenkorb hat keine Zeile %1</translation>
    </message>
    <message>
        <source>the basket is empty</source>
        <translation>der Warenkorb ist leer</translation>
    </message>
    <message>
        <source>the basket is empty or costs nothing; Amazon Pay was not asked</source>
        <translation>der Warenkorb ist leer oder kostet nichts; Amazon Pay wurde nicht gefragt</translation>
    </message>
    <message>
        <source>the bundle %1 cannot be written; choose another folder</source>
        <translation>das Paket %1 kann nicht geschrieben werden; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>the buyer&apos;s age must be checked for %1</source>
        <translation>für %1 muss das Alter des Käufers geprüft werden</translation>
    </message>
    <message>
        <source>the capture</source>
        <translation>der Einzug</translation>
    </message>
    <message>
        <source>the cells are separated by semicolons, so a spreadsheet saved this file</source>
        <translation>die Zellen sind durch Semikolons getrennt, also hat eine Tabellenkalkulation diese Datei gespeichert</translation>
    </message>
    <message>
        <source>the check of the trail was canceled</source>
        <translation>die Prüfung des Protokolls wurde abgebrochen</translation>
    </message>
    <message>
        <source>the companion asks to be left alone for %1 seconds</source>
        <translation>der Companion bittet um %1 Sekunden Ruhe</translation>
    </message>
    <message>
        <source>the companion at %1 must be called by https</source>
        <translation>der Companion unter %1 muss über https aufgerufen werden</translation>
    </message>
    <message>
        <source>the companion does not answer: %1</source>
        <translation>der Companion antwortet nicht: %1</translation>
    </message>
    <message>
        <source>the companion does not know this desk&apos;s token; make a new one there with &apos;companion desks add&apos; and give it to this desk</source>
        <translation>der Companion kennt das Token dieses Kassenplatzes nicht; erzeugen Sie dort mit &apos;companion desks add&apos; ein neues und geben Sie es diesem Kassenplatz</translation>
    </message>
    <message>
        <source>the companion on this computer did not start: %1</source>
        <translation>der Companion auf diesem Computer ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>the companion on this computer has not been started yet</source>
        <translation>der Companion auf diesem Computer wurde noch nicht gestartet</translation>
    </message>
    <message>
        <source>the companion&apos;s address ends before the first ? or #</source>
        <translation>die Adresse des Companions endet vor dem ersten ? oder #</translation>
    </message>
    <message>
        <source>the companion&apos;s proxy does not reach it</source>
        <translation>der Proxy des Companions erreicht ihn nicht</translation>
    </message>
    <message>
        <source>the companion&apos;s token or address holds a strange sign</source>
        <translation>Token oder Adresse des Companions enthält ein fremdes Zeichen</translation>
    </message>
    <message>
        <source>the connection broke before the request had left</source>
        <translation>die Verbindung brach ab, bevor die Anfrage hinausgegangen war</translation>
    </message>
    <message>
        <source>the connection broke while waiting for the answer</source>
        <translation>die Verbindung brach ab, während auf die Antwort gewartet wurde</translation>
    </message>
    <message>
        <source>the connection ended in the middle of the answer</source>
        <translation>die Verbindung endete mitten in der Antwort</translation>
    </message>
    <message>
        <source>the database %1 on the server is not empty and was not touched; name an empty one, and the move can be made again</source>
        <translation>die Datenbank %1 auf dem Server ist nicht leer und wurde nicht angerührt; nennen Sie eine leere, dann kann der Umzug erneut beginnen</translation>
    </message>
    <message>
        <source>the database file is damaged and was not upgraded; restore the last backup</source>
        <translation>die Datenbankdatei ist beschädigt und wurde nicht aktualisiert; spielen Sie die letzte Sicherung zurück</translation>
    </message>
    <message>
        <source>the dry run was canceled</source>
        <translation>der Probelauf wurde abgebrochen</translation>
    </message>
    <message>
        <source>the file %1 can be read by others; run: chmod 600 %2</source>
        <translation>andere können die Datei %1 lesen; führen Sie aus: chmod 600 %2</translation>
    </message>
    <message>
        <source>the file %1 cannot be written; choose another folder</source>
        <translation>die Datei %1 kann nicht geschrieben werden; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>the file %1 has no %2; it is not the emulator&apos;s credentials</source>
        <translation>die Datei %1 hat kein %2; es sind nicht die Zugangsdaten des Emulators</translation>
    </message>
    <message>
        <source>the file %1 is not JSON</source>
        <translation>die Datei %1 ist kein JSON</translation>
    </message>
    <message>
        <source>the folder %1 for the database does not exist</source>
        <translation>den Ordner %1 für die Datenbank gibt es nicht</translation>
    </message>
    <message>
        <source>the folder for pictures cannot be written</source>
        <translation>in den Ordner für Bilder kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the folder for this user&apos;s data cannot be made</source>
        <translation>der Ordner für die Daten dieses Benutzers kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the host %1 is unknown; is there a network?</source>
        <translation>der Host %1 ist unbekannt; gibt es ein Netzwerk?</translation>
    </message>
    <message>
        <source>the invoice could not be saved as %1: %2</source>
        <translation>die Rechnung konnte nicht als %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>der Schlüsselbund</translation>
    </message>
    <message>
        <source>the last line does not end; the file was cut off</source>
        <translation>die letzte Zeile endet nicht; die Datei wurde abgeschnitten</translation>
    </message>
    <message>
        <source>the lines come to %1, which is more than the total of %2</source>
        <translation>die Zeilen ergeben %1, mehr als die Summe von %2</translation>
    </message>
    <message>
        <source>the lines of %1 come to %2, and %3 was paid out; lines are missing, nothing was imported, download it again</source>
        <translation>die Zeilen von %1 ergeben %2, und %3 wurde ausgezahlt; es fehlen Zeilen, nichts wurde importiert, laden Sie ihn erneut herunter</translation>
    </message>
    <message>
        <source>the logo %1</source>
        <translation>das Logo %1</translation>
    </message>
    <message>
        <source>the mail server answers out of turn: %1</source>
        <translation>der Mailserver antwortet außer der Reihe: %1</translation>
    </message>
    <message>
        <source>the mail server closes: %1</source>
        <translation>der Mailserver schließt: %1</translation>
    </message>
    <message>
        <source>the mail server does not take this user and password: %1</source>
        <translation>der Mailserver nimmt diesen Benutzer und dieses Passwort nicht an: %1</translation>
    </message>
    <message>
        <source>the mail server hung up at the sign-in</source>
        <translation>der Mailserver legte bei der Anmeldung auf</translation>
    </message>
    <message>
        <source>the mail server refused it: %1</source>
        <translation>der Mailserver lehnte sie ab: %1</translation>
    </message>
    <message>
        <source>the mail server takes no address with letters like these (SMTPUTF8)</source>
        <translation>der Mailserver nimmt keine Adresse mit solchen Buchstaben an (SMTPUTF8)</translation>
    </message>
    <message>
        <source>the mail server takes no sign-in; leave the user empty</source>
        <translation>der Mailserver nimmt keine Anmeldung an; lassen Sie den Benutzer leer</translation>
    </message>
    <message>
        <source>the mail server wants a sign-in first: %1</source>
        <translation>der Mailserver verlangt erst eine Anmeldung: %1</translation>
    </message>
    <message>
        <source>the mail server wants it later: %1</source>
        <translation>der Mailserver will sie später: %1</translation>
    </message>
    <message>
        <source>the mail server&apos;s answer was not heard; the mail may have arrived</source>
        <translation>die Antwort des Mailservers kam nicht an; die Mail ist vielleicht angekommen</translation>
    </message>
    <message>
        <source>the move was stopped; the shop goes on with its file as before</source>
        <translation>der Umzug wurde angehalten; das Geschäft arbeitet wie bisher mit seiner Datei weiter</translation>
    </message>
    <message>
        <source>the order still lacks an address or a shipping method</source>
        <translation>der Bestellung fehlt noch eine Adresse oder eine Versandart</translation>
    </message>
    <message>
        <source>the payment of order %1 is not finished; nothing was erased, capture or cancel it first</source>
        <translation>die Zahlung der Bestellung %1 ist nicht abgeschlossen; nichts wurde gelöscht, ziehen Sie sie erst ein oder brechen Sie sie ab</translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535</source>
        <translation>der Port ist eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535; often 587 or 465</source>
        <translation>der Port ist eine Zahl von 1 bis 65535; oft 587 oder 465</translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535; usually 5432</source>
        <translation>der Port ist eine Zahl von 1 bis 65535; meist 5432</translation>
    </message>
    <message>
        <source>the pretend Amazon does not answer</source>
        <translation>das Übungs-Amazon antwortet nicht</translation>
    </message>
    <message>
        <source>the pretend Amazon for training did not start: %1</source>
        <translation>das Übungs-Amazon für das Training ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>the pretend Amazon refused: %1</source>
        <translation>das Übungs-Amazon lehnte ab: %1</translation>
    </message>
    <message>
        <source>the pretend Amazon was not started yet</source>
        <translation>das Übungs-Amazon wurde noch nicht gestartet</translation>
    </message>
    <message>
        <source>the price of %1 is %2 tax, those of this basket are not</source>
        <translation>der Preis von %1 ist %2 Steuer, die Preise dieses Warenkorbs sind es nicht</translation>
    </message>
    <message>
        <source>the printer does not print: %1</source>
        <translation>der Drucker druckt nicht: %1</translation>
    </message>
    <message>
        <source>the printer took nothing</source>
        <translation>der Drucker nahm nichts an</translation>
    </message>
    <message>
        <source>the printer&apos;s %1 %2</source>
        <translation>Drucker: %1 %2</translation>
    </message>
    <message>
        <source>the report begins a second time; the file is doubled</source>
        <translation>der Bericht beginnt ein zweites Mal; die Datei ist verdoppelt</translation>
    </message>
    <message>
        <source>the report has no lines; it was cut off</source>
        <translation>der Bericht hat keine Zeilen; er wurde abgeschnitten</translation>
    </message>
    <message>
        <source>the report is in %1, and this shop settles in %2; nothing was imported</source>
        <translation>der Bericht ist in %1, und dieses Geschäft rechnet in %2 ab; nichts wurde importiert</translation>
    </message>
    <message>
        <source>the rest was not reserved again</source>
        <translation>der Rest wurde nicht erneut reserviert</translation>
    </message>
    <message>
        <source>the secret %1 is neither in the keyring, nor in %2, nor in the secrets file</source>
        <translation>das Geheimnis %1 steht weder im Schlüsselbund noch in %2 noch in der Geheimnisdatei</translation>
    </message>
    <message>
        <source>the sender&apos;s name is one line of text</source>
        <translation>der Name des Absenders ist eine Zeile Text</translation>
    </message>
    <message>
        <source>the server gave back other rows of the table %1 than it was sent; nothing was moved, look at the server before you try again</source>
        <translation>der Server gab andere Zeilen der Tabelle %1 zurück, als ihm gesendet wurden; nichts wurde umgezogen, sehen Sie sich den Server an, bevor Sie es erneut versuchen</translation>
    </message>
    <message>
        <source>the server must be PostgreSQL: postgresql://user@host:5432/name</source>
        <translation>der Server muss PostgreSQL sein: postgresql://user@host:5432/name</translation>
    </message>
    <message>
        <source>the setting %1 takes a value of type %2</source>
        <translation>die Einstellung %1 verlangt einen Wert vom Typ %2</translation>
    </message>
    <message>
        <source>the settings file %1 cannot be written</source>
        <translation>die Einstellungsdatei %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the shipping method %1 still goes to %2</source>
        <translation>die Versandart %1 geht noch nach %2</translation>
    </message>
    <message>
        <source>the shop has no tax settings yet; nothing can be totaled</source>
        <translation>das Geschäft hat noch keine Steuereinstellungen; keine Summe ist möglich</translation>
    </message>
    <message>
        <source>the shop is not ready for live; missing: %1</source>
        <translation>das Geschäft ist nicht bereit für Live; es fehlt: %1</translation>
    </message>
    <message>
        <source>the shop needs a name that buyers know</source>
        <translation>das Geschäft braucht einen Namen, den Käufer kennen</translation>
    </message>
    <message>
        <source>the shop&apos;s database is on a server already; there is no file to move</source>
        <translation>die Datenbank des Geschäfts liegt schon auf einem Server; es gibt keine Datei umzuziehen</translation>
    </message>
    <message>
        <source>the tax rate %1 is made of several; enter each by itself</source>
        <translation>der Steuersatz %1 besteht aus mehreren; geben Sie jeden einzeln ein</translation>
    </message>
    <message>
        <source>the timeline of an order, which is missing altogether,</source>
        <translation>der Verlauf einer Bestellung, der ganz fehlt,</translation>
    </message>
    <message>
        <source>the timeline of order %1 at entry %2</source>
        <translation>der Verlauf der Bestellung %1 bei Eintrag %2</translation>
    </message>
    <message>
        <source>the training certificate cannot be read</source>
        <translation>das Trainingszertifikat kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>there is a filter %1 already</source>
        <translation>einen Filter %1 gibt es schon</translation>
    </message>
    <message>
        <source>there is already a product %1</source>
        <translation>ein Produkt %1 gibt es schon</translation>
    </message>
    <message>
        <source>there is already a user %1</source>
        <translation>einen Benutzer %1 gibt es schon</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>nicht vorhanden: %1 %2</translation>
    </message>
    <message>
        <source>there is no database yet</source>
        <translation>es gibt noch keine Datenbank</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es ist nichts darin</translation>
    </message>
    <message>
        <source>there is nothing to do on any of these orders</source>
        <translation>bei keiner dieser Bestellungen ist etwas zu tun</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>this basket is %1 at %2 and was not changed</source>
        <translation>dieser Warenkorb steht an %2 auf %1 und wurde nicht geändert</translation>
    </message>
    <message>
        <source>this basket is being paid by order %1; go on with that order</source>
        <translation>dieser Warenkorb wird mit Bestellung %1 bezahlt; machen Sie mit dieser Bestellung weiter</translation>
    </message>
    <message>
        <source>this command does not reach Amazon (%1)</source>
        <translation>dieser Befehl erreicht Amazon nicht (%1)</translation>
    </message>
    <message>
        <source>this database file was moved to a server and takes nothing new; start Paydesk again, it then works on the server</source>
        <translation>diese Datenbankdatei ist auf einen Server umgezogen und nimmt nichts Neues an; starten Sie Paydesk neu, dann arbeitet es auf dem Server</translation>
    </message>
    <message>
        <source>this database holds %1 orders and cannot be used for %2</source>
        <translation>diese Datenbank enthält Bestellungen (%1) und kann nicht für %2 verwendet werden</translation>
    </message>
    <message>
        <source>this database was written by a newer Paydesk (schema %1); nothing was changed, install the newer version to open it</source>
        <translation>diese Datenbank wurde von einem neueren Paydesk geschrieben (Schema %1); nichts wurde geändert, installieren Sie zum Öffnen die neuere Version</translation>
    </message>
    <message>
        <source>this desk has no place for a password: set PAYDESK_SMTP_PASSWORD</source>
        <translation>dieser Kassenplatz hat keinen Ort für ein Passwort: setzen Sie PAYDESK_SMTP_PASSWORD</translation>
    </message>
    <message>
        <source>this desk is closing</source>
        <translation>dieser Kassenplatz wird gerade beendet</translation>
    </message>
    <message>
        <source>this job is over</source>
        <translation>dieser Auftrag ist vorbei</translation>
    </message>
    <message>
        <source>this name and PIN do not fit together</source>
        <translation>dieser Name und diese PIN passen nicht zusammen</translation>
    </message>
    <message>
        <source>this user may not %1</source>
        <translation>dieser Benutzer darf %1 nicht</translation>
    </message>
    <message>
        <source>too deeply nested</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>too many wrong attempts; try again at %1 UTC</source>
        <translation>zu viele falsche Versuche; versuchen Sie es um %1 UTC wieder</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>training stays on this machine, and %1 is another one</source>
        <translation>das Training bleibt auf diesem Computer, und %1 ist ein anderer</translation>
    </message>
    <message>
        <source>type %1 to confirm; nothing was changed</source>
        <translation>geben Sie zur Bestätigung %1 ein; nichts wurde geändert</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>what answers at the companion&apos;s address is no feed: %1</source>
        <translation>was unter der Adresse des Companions antwortet, ist kein Feed: %1</translation>
    </message>
    <message>
        <source>what came of %1 could not be written down; it will be asked again under the same key, so nothing is done twice</source>
        <translation>was aus %1 wurde, konnte nicht niedergeschrieben werden; es wird unter demselben Schlüssel erneut gefragt, so geschieht nichts doppelt</translation>
    </message>
    <message>
        <source>without encryption mails may only go to a server on this computer</source>
        <translation>ohne Verschlüsselung dürfen Mails nur an einen Server auf diesem Computer gehen</translation>
    </message>
    <message>
        <source>write it like postgresql://user@host:5432/name</source>
        <translation>schreiben Sie es wie postgresql://user@host:5432/name</translation>
    </message>
    <message>
        <source>write the address that the mails come from</source>
        <translation>geben Sie die Adresse an, von der die Mails kommen</translation>
    </message>
    <message>
        <source>write the mail server&apos;s name, like mail.shop.example</source>
        <translation>geben Sie den Namen des Mailservers an, etwa mail.shop.example</translation>
    </message>
    <message>
        <source>write the name of an empty database on the server</source>
        <translation>geben Sie den Namen einer leeren Datenbank auf dem Server an</translation>
    </message>
    <message>
        <source>write the server&apos;s name, like db.shop.example</source>
        <translation>geben Sie den Namen des Servers an, etwa db.shop.example</translation>
    </message>
    <message>
        <source>write the user that the database belongs to</source>
        <translation>geben Sie den Benutzer an, dem die Datenbank gehört</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name, as orders and colleagues see it</source>
        <translation>Name, wie Bestellungen und Kollegen ihn zeigen</translation>
    </message>
    <message>
        <source>Signs in as %1; that stays, because orders and the audit trail keep it.</source>
        <translation>Meldet sich als %1 an; das bleibt so, weil Bestellungen und das Prüfprotokoll es festhalten.</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Geben Sie zuerst den Namen ein.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>1 capture</source>
        <translation>1 Einzug</translation>
    </message>
    <message>
        <source>%1 captures</source>
        <translation>%1 Einzüge</translation>
    </message>
    <message>
        <source>1 refund</source>
        <translation>1 Erstattung</translation>
    </message>
    <message>
        <source>%1 refunds</source>
        <translation>%1 Erstattungen</translation>
    </message>
    <message>
        <source>over %1 d</source>
        <translation>über %1 T.</translation>
    </message>
    <message>
        <source>%1 to %2 d</source>
        <translation>%1 bis %2 T.</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <source>over %1 s</source>
        <translation>über %1 s</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 bis %2 s</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 Bestellungen</translation>
    </message>
    <message>
        <source>Made by %1 on %2</source>
        <translation>Erstellt von %1 am %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-Bericht</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z-Bericht %1</translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Shift of %1 at %2</source>
        <translation>Schicht von %1 an %2</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Gewährte Rabatte</translation>
    </message>
    <message>
        <source>Taxes in all</source>
        <translation>Steuern insgesamt</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Orders by payment status</source>
        <translation>Bestellungen nach Zahlungsstatus</translation>
    </message>
    <message>
        <source>Taxes on what was sold</source>
        <translation>Steuern auf das Verkaufte</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Verkauft von</translation>
    </message>
    <message>
        <source>Refunds that Amazon declined after all</source>
        <translation>Erstattungen, die Amazon doch noch abgelehnt hat</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>No printer is set up on this computer; save the report as PDF.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet; sichern Sie den Bericht als PDF.</translation>
    </message>
    <message>
        <source>The shift ends now with its Z report; what is sold afterwards belongs to the next one.</source>
        <translation>Die Schicht endet jetzt mit ihrem Z-Bericht; was danach verkauft wird, gehört zur nächsten.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Schicht schließen</translation>
    </message>
    <message>
        <source>The day ends now for the whole shop with its Z report; what is sold afterwards counts for the next day.</source>
        <translation>Der Tag endet jetzt für das ganze Geschäft mit seinem Z-Bericht; was danach verkauft wird, zählt zum nächsten Tag.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gesichert.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>How today goes</source>
        <translation>So läuft der Tag</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Schicht öffnen</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-Bericht</translation>
    </message>
    <message>
        <source>Print the report …</source>
        <translation>Bericht drucken …</translation>
    </message>
    <message>
        <source>Save the report as PDF …</source>
        <translation>Bericht als PDF sichern …</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Einen Moment bitte.</translation>
    </message>
    <message>
        <source>No shift is open at this desk.</source>
        <translation>An diesem Kassenplatz ist keine Schicht offen.</translation>
    </message>
    <message>
        <source>A shift is open already.</source>
        <translation>Eine Schicht ist bereits offen.</translation>
    </message>
    <message>
        <source>No report is shown.</source>
        <translation>Kein Bericht wird gezeigt.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation>Das tun Manager und Inhaber.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Shifts and Z reports</source>
        <translation>Schichten und Z-Berichte</translation>
    </message>
</context>
<context>
    <name>ResendSheet</name>
    <message>
        <source>Resend a mail</source>
        <translation>Mail erneut senden</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Which one, and to whom</source>
        <translation>Welche, und an wen</translation>
    </message>
    <message>
        <source>The mail goes to the buyer again. No money moves.</source>
        <translation>Die Mail geht erneut an den Käufer. Es fließt kein Geld.</translation>
    </message>
    <message>
        <source>The mail goes to the orders department again (%1). No money moves.</source>
        <translation>Die Mail geht erneut an die Bestellabteilung (%1). Es fließt kein Geld.</translation>
    </message>
    <message>
        <source>The mail goes to %1 again. No money moves.</source>
        <translation>Die Mail geht erneut an %1. Es fließt kein Geld.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Order written down</source>
        <translation>Bestellung niedergeschrieben</translation>
    </message>
    <message>
        <source>Buyer came back from the confirmation</source>
        <translation>Käufer kam von der Bestätigung zurück</translation>
    </message>
    <message>
        <source>Buyer asked for another payment method</source>
        <translation>Käufer um andere Zahlungsart gebeten</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Bestellung aufgegeben</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Zahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Order given up</source>
        <translation>Bestellung aufgegeben (nicht weiterverfolgt)</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Capture declined</source>
        <translation>Einzug abgelehnt</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer was lost</source>
        <translation>Amazons Antwort ging verloren</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer is known now</source>
        <translation>Amazons Antwort ist jetzt bekannt</translation>
    </message>
    <message>
        <source>Amazon stops the shipment</source>
        <translation>Amazon stoppt den Versand</translation>
    </message>
    <message>
        <source>Shipment released</source>
        <translation>Versand freigegeben</translation>
    </message>
    <message>
        <source>Amazon&apos;s answers contradict each other</source>
        <translation>Amazons Antworten widersprechen sich</translation>
    </message>
    <message>
        <source>The goods may leave the shop.</source>
        <translation>Die Ware darf das Geschäft verlassen.</translation>
    </message>
    <message>
        <source>Keep the goods here for now.</source>
        <translation>Behalten Sie die Ware vorerst hier.</translation>
    </message>
    <message>
        <source>Do not hand over or ship the goods.</source>
        <translation>Die Ware nicht übergeben und nicht versenden.</translation>
    </message>
    <message>
        <source>Amazon is still deciding</source>
        <translation>Amazon entscheidet noch</translation>
    </message>
    <message>
        <source>The order is placed; the money is neither reserved nor taken yet.</source>
        <translation>Die Bestellung ist aufgegeben; das Geld ist noch weder reserviert noch eingezogen.</translation>
    </message>
    <message>
        <source>Nothing to do: this page updates by itself, and the buyer gets a mail from Amazon.</source>
        <translation>Nichts zu tun: Diese Seite aktualisiert sich von selbst, und der Käufer bekommt eine Mail von Amazon.</translation>
    </message>
    <message>
        <source>Payment authorized</source>
        <translation>Zahlung autorisiert</translation>
    </message>
    <message>
        <source>Amazon has reserved the whole amount; it is taken when the goods are shipped.</source>
        <translation>Amazon hat den ganzen Betrag reserviert; er wird eingezogen, wenn die Ware versandt wird.</translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation>Teilweise eingezogen</translation>
    </message>
    <message>
        <source>A part of the amount is taken.</source>
        <translation>Ein Teil des Betrags ist eingezogen.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Amazon has taken the whole amount.</source>
        <translation>Amazon hat den ganzen Betrag eingezogen.</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>A part of the money went back to the buyer.</source>
        <translation>Ein Teil des Geldes ging an den Käufer zurück.</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>All of the money went back to the buyer.</source>
        <translation>Das ganze Geld ging an den Käufer zurück.</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>Zahlung abgelehnt</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>Es floss kein Geld.</translation>
    </message>
    <message>
        <source>Offer the buyer another way to pay; the basket is kept.</source>
        <translation>Bieten Sie dem Käufer eine andere Zahlungsweise an; der Warenkorb bleibt erhalten.</translation>
    </message>
    <message>
        <source>Order canceled</source>
        <translation>Bestellung abgebrochen</translation>
    </message>
    <message>
        <source>Somebody must look</source>
        <translation>Jemand muss nachsehen</translation>
    </message>
    <message>
        <source>The payment is not settled.</source>
        <translation>Die Zahlung ist nicht geklärt.</translation>
    </message>
    <message>
        <source>A manager opens this order and decides.</source>
        <translation>Ein Manager öffnet diese Bestellung und entscheidet.</translation>
    </message>
    <message>
        <source>The buyer&apos;s payment method did not work.</source>
        <translation>Die Zahlungsart des Käufers hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Amazon rejected the payment; the same account will not work again.</source>
        <translation>Amazon hat die Zahlung abgelehnt; mit demselben Konto wird es nicht wieder gehen.</translation>
    </message>
    <message>
        <source>Amazon could not process the payment; it may work in a minute.</source>
        <translation>Amazon konnte die Zahlung nicht verarbeiten; in einer Minute klappt es vielleicht.</translation>
    </message>
    <message>
        <source>Amazon did not decide in time.</source>
        <translation>Amazon hat nicht rechtzeitig entschieden.</translation>
    </message>
    <message>
        <source>The reservation ran out before the money was taken.</source>
        <translation>Die Reservierung lief ab, bevor das Geld eingezogen wurde.</translation>
    </message>
    <message>
        <source>Amazon closed the reservation.</source>
        <translation>Amazon hat die Reservierung geschlossen.</translation>
    </message>
    <message>
        <source>Amazon canceled the order.</source>
        <translation>Amazon hat die Bestellung abgebrochen.</translation>
    </message>
    <message>
        <source>The shop canceled the order.</source>
        <translation>Das Geschäft hat die Bestellung abgebrochen.</translation>
    </message>
    <message>
        <source>The shop closed the reservation.</source>
        <translation>Das Geschäft hat die Reservierung geschlossen.</translation>
    </message>
    <message>
        <source>The order was written down, but Amazon does not know its total yet.</source>
        <translation>Die Bestellung ist aufgeschrieben, aber Amazon kennt ihre Summe noch nicht.</translation>
    </message>
    <message>
        <source>The order is not confirmed at Amazon yet.</source>
        <translation>Die Bestellung ist bei Amazon noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The order is confirmed; the payment was not asked for yet.</source>
        <translation>Die Bestellung ist bestätigt; die Zahlung wurde noch nicht angefragt.</translation>
    </message>
    <message>
        <source>The buyer has yet to confirm the payment at Amazon.</source>
        <translation>Der Käufer muss die Zahlung bei Amazon noch bestätigen.</translation>
    </message>
    <message>
        <source>The buyer has to pick another payment method.</source>
        <translation>Der Käufer muss eine andere Zahlungsart wählen.</translation>
    </message>
    <message>
        <source>The buyer&apos;s turn</source>
        <translation>Der Käufer ist an der Reihe</translation>
    </message>
    <message>
        <source>Another payment method needed</source>
        <translation>Andere Zahlungsart nötig</translation>
    </message>
    <message>
        <source>The order is placed; no money is reserved, as this shop wants it.</source>
        <translation>Die Bestellung ist aufgegeben; es ist kein Geld reserviert, wie dieses Geschäft es will.</translation>
    </message>
    <message>
        <source>Order confirmed</source>
        <translation>Bestellung bestätigt</translation>
    </message>
    <message>
        <source>A manager reserves and takes the money later.</source>
        <translation>Ein Manager reserviert und zieht das Geld später ein.</translation>
    </message>
    <message>
        <source>Whether money moved is not known yet.</source>
        <translation>Ob Geld floss, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing to do: Paydesk asks again under the same number, so nothing is done twice.</source>
        <translation>Nichts zu tun: Paydesk fragt unter derselben Nummer erneut, so geschieht nichts doppelt.</translation>
    </message>
    <message>
        <source>Go on with the checkout of this order.</source>
        <translation>Setzen Sie den Bezahlvorgang dieser Bestellung fort.</translation>
    </message>
    <message>
        <source>Stop the shipment</source>
        <translation>Den Versand anhalten</translation>
    </message>
    <message>
        <source>Amazon asks to hold the goods back: the payment looks unusual.</source>
        <translation>Amazon bittet darum, die Ware zurückzuhalten: Die Zahlung sieht ungewöhnlich aus.</translation>
    </message>
    <message>
        <source>A manager clears it with a reason once Amazon has answered.</source>
        <translation>Ein Manager gibt sie mit einer Begründung frei, sobald Amazon geantwortet hat.</translation>
    </message>
    <message>
        <source>Ask the buyer to pick another payment method at Amazon; then it goes on by itself.</source>
        <translation>Bitten Sie den Käufer, bei Amazon eine andere Zahlungsart zu wählen; danach geht es von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>ResultPresenter</name>
    <message>
        <source>The mail goes to the buyer again.</source>
        <translation>Die Mail geht noch einmal an den Käufer.</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>The invoice was saved as %1.</source>
        <translation>Die Rechnung wurde als %1 gesichert.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save the invoice as PDF</source>
        <translation>Rechnung als PDF sichern</translation>
    </message>
    <message>
        <source>Mail the buyer again</source>
        <translation>Käufer erneut anschreiben</translation>
    </message>
    <message>
        <source>Ask Amazon about this order</source>
        <translation>Amazon nach dieser Bestellung fragen</translation>
    </message>
    <message>
        <source>Place or open an order first.</source>
        <translation>Geben Sie zuerst eine Bestellung auf oder öffnen Sie eine.</translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation>Die Bestellung wird gelesen.</translation>
    </message>
    <message>
        <source>Amazon is being asked.</source>
        <translation>Amazon wird gefragt.</translation>
    </message>
    <message>
        <source>Save the invoice</source>
        <translation>Rechnung sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>New sale</source>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>Erneut mailen</translation>
    </message>
    <message>
        <source>Ask Amazon now</source>
        <translation>Amazon fragen</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Asking Amazon …</source>
        <translation>Amazon wird gefragt …</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>Rings up baskets and places orders.</source>
        <translation>Erfasst Warenkörbe und gibt Bestellungen auf.</translation>
    </message>
    <message>
        <source>Looks after orders and money, closes the day.</source>
        <translation>Betreut Bestellungen und Geld, schließt den Tag ab.</translation>
    </message>
    <message>
        <source>Everything, keys and people included.</source>
        <translation>Alles, auch Schlüssel und Personen.</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Send a mail</source>
        <translation>Mail senden</translation>
    </message>
    <message>
        <source>Show a notice</source>
        <translation>Einen Hinweis anzeigen</translation>
    </message>
    <message>
        <source>As the reader speaks</source>
        <translation>In der Sprache des Empfängers</translation>
    </message>
    <message>
        <source>Amazon mails as well: %1</source>
        <translation>Amazon schreibt ebenfalls eine Mail: %1</translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation>Minuten Wartezeit</translation>
    </message>
    <message>
        <source>Minutes in which later news may call it off</source>
        <translation>Minuten, in denen spätere Nachrichten sie aufheben können</translation>
    </message>
    <message>
        <source>Recipients, with commas between</source>
        <translation>Empfänger, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>On whose screen; with nobody chosen on everybody&apos;s</source>
        <translation>Auf wessen Bildschirm; ist niemand gewählt, auf jedem</translation>
    </message>
</context>
<context>
    <name>SalesTaxSheet</name>
    <message>
        <source>New jurisdiction</source>
        <translation>Neues Steuergebiet</translation>
    </message>
    <message>
        <source>Change jurisdiction</source>
        <translation>Steuergebiet ändern</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Delivery charges are taxed there</source>
        <translation>Versandkosten werden dort besteuert</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>The jurisdiction needs a name; receipts show it.</source>
        <translation>Das Steuergebiet braucht einen Namen; er steht auf den Belegen.</translation>
    </message>
    <message>
        <source>Say where it is: one area, by regions or postcodes.</source>
        <translation>Geben Sie an, wo es liegt: ein Gebiet, nach Regionen oder Postleitzahlen.</translation>
    </message>
    <message>
        <source>e.g. New York State</source>
        <translation>z. B. New York State</translation>
    </message>
    <message>
        <source>e.g. reduced, clothing</source>
        <translation>z. B. ermäßigt, Kleidung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Classes of goods that are free, with commas between</source>
        <translation>Steuerfreie Warenklassen, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>SaveFilterSheet</name>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter sichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It stands above the list on every desk. Typed words are not saved.</source>
        <translation>Er steht an jedem Kassenplatz über der Liste. Eingetippte Wörter werden nicht gesichert.</translation>
    </message>
    <message>
        <source>Another filter is called “%1”.</source>
        <translation>Ein anderer Filter heißt bereits „%1“.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>There are %1 saved filters already; delete one first.</source>
        <translation>Es gibt bereits %1 gesicherte Filter; löschen Sie zuerst einen.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>You can look at these settings. Only owners change them.</source>
        <translation>Sie können diese Einstellungen ansehen. Nur Inhaber ändern sie.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Unmark all</source>
        <translation>Alle Markierungen aufheben</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 markiert</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
</context>
<context>
    <name>SentMails</name>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>The mail server wants it later. Paydesk tries again by itself.</source>
        <translation>Der Mailserver will sie später annehmen. Paydesk versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The mail server had it, and its answer was not heard. It may have arrived; each try has the same Message-ID, by which a mailbox shows it once.</source>
        <translation>Der Mailserver hatte sie, doch seine Antwort kam nicht an. Vielleicht ist sie angekommen; jeder Versuch hat dieselbe Message-ID, an der ein Postfach sie nur einmal zeigt.</translation>
    </message>
    <message>
        <source>Amazon has not told the buyer&apos;s address yet. Paydesk tries again by itself.</source>
        <translation>Amazon hat die Adresse des Käufers noch nicht mitgeteilt. Paydesk versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The address is none that a mail server would take.</source>
        <translation>Diese Adresse würde kein Mailserver annehmen.</translation>
    </message>
    <message>
        <source>The mail server refused it. Look at its words, then send it again.</source>
        <translation>Der Mailserver hat sie abgewiesen. Sehen Sie sich seine Worte an und senden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>It could not be sent for three days. A person may still send it.</source>
        <translation>Sie ließ sich drei Tage lang nicht senden. Von Hand kann sie noch gesendet werden.</translation>
    </message>
    <message>
        <source>Its template does not work. Mend the template, then send it again.</source>
        <translation>Ihre Vorlage funktioniert nicht. Berichtigen Sie die Vorlage und senden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The buyer&apos;s data was erased; there is nobody to write to.</source>
        <translation>Die Daten des Käufers wurden gelöscht; es gibt niemanden, dem man schreiben könnte.</translation>
    </message>
    <message>
        <source>What happened next made it pointless, so it was not sent.</source>
        <translation>Was danach geschah, machte sie überflüssig; sie wurde daher nicht gesendet.</translation>
    </message>
    <message>
        <source>Somebody took it back before it was sent.</source>
        <translation>Jemand hat sie zurückgenommen, bevor sie gesendet wurde.</translation>
    </message>
    <message>
        <source>It came back after the mail server had taken it.</source>
        <translation>Sie kam zurück, nachdem der Mailserver sie angenommen hatte.</translation>
    </message>
    <message>
        <source>No mail server is set up yet. Mails wait here, and none is lost.</source>
        <translation>Es ist noch kein Mailserver eingerichtet. Mails warten hier, und keine geht verloren.</translation>
    </message>
    <message>
        <source>Training: no mail leaves this computer. What would go out waits here to be read.</source>
        <translation>Training: Keine Mail verlässt diesen Computer. Was hinausginge, wartet hier und lässt sich lesen.</translation>
    </message>
    <message>
        <source>This desk does not know the mail server&apos;s password, so it sends nothing. Other desks may.</source>
        <translation>Dieser Kassenplatz kennt das Passwort des Mailservers nicht und sendet daher nichts. Andere können es vielleicht.</translation>
    </message>
</context>
<context>
    <name>SentMailsPresenter</name>
    <message>
        <source>The mail goes out again.</source>
        <translation>Die Mail geht noch einmal hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) go out again.</source>
        <translation>
            <numerusform>%n Mail geht noch einmal hinaus.</numerusform>
            <numerusform>%n Mails gehen noch einmal hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) will not be sent.</source>
        <translation>
            <numerusform>%n Mail wird nicht gesendet.</numerusform>
            <numerusform>%n Mails werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) had gone already.</source>
        <translation>
            <numerusform>%n Mail war schon hinausgegangen.</numerusform>
            <numerusform>%n Mails waren schon hinausgegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came back is kept with the mail.</source>
        <translation>Was zurückkam, ist bei der Mail gesichert.</translation>
    </message>
</context>
<context>
    <name>SentMailsScreen</name>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Search the mails</source>
        <translation>Mails durchsuchen</translation>
    </message>
    <message>
        <source>Send the chosen mails again</source>
        <translation>Die gewählten Mails erneut senden</translation>
    </message>
    <message>
        <source>Take the chosen mails back</source>
        <translation>Die gewählten Mails zurücknehmen</translation>
    </message>
    <message>
        <source>Show whom the mail is for</source>
        <translation>Anzeigen, für wen die Mail ist</translation>
    </message>
    <message>
        <source>Keep what came back</source>
        <translation>Sichern, was zurückkam</translation>
    </message>
    <message>
        <source>Open the mail&apos;s order</source>
        <translation>Die Bestellung der Mail öffnen</translation>
    </message>
    <message>
        <source>Show all mails</source>
        <translation>Alle Mails anzeigen</translation>
    </message>
</context>
<context>
    <name>SentMailsView</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation>Wer was erfährt</translation>
    </message>
    <message>
        <source>A mail came back …</source>
        <translation>Eine Mail kam zurück …</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>▲  %1 need a person</source>
        <translation>▲  %1 brauchen einen Menschen</translation>
    </message>
    <message>
        <source>▲  1 needs a person</source>
        <translation>▲  1 braucht einen Menschen</translation>
    </message>
    <message>
        <source>Reading the mails</source>
        <translation>Die Mails werden gelesen</translation>
    </message>
    <message>
        <source>No mails yet</source>
        <translation>Noch keine Mails</translation>
    </message>
    <message>
        <source>Mails to buyers and staff appear here with the first order.</source>
        <translation>Mails an Käufer und Personal erscheinen hier mit der ersten Bestellung.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No mail is like that. Look at all of them.</source>
        <translation>So eine Mail gibt es nicht. Sehen Sie sich alle an.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Keep mail server</source>
        <translation>Mailserver sichern</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Testmail senden</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>STARTTLS (often port 587)</source>
        <translation>STARTTLS (oft Port 587)</translation>
    </message>
    <message>
        <source>TLS (often port 465)</source>
        <translation>TLS (oft Port 465)</translation>
    </message>
    <message>
        <source>None: a server on this computer</source>
        <translation>Keine: ein Server auf diesem Computer</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User (empty for none)</source>
        <translation>Benutzer (leer, wenn keiner)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Own certificate authority (PEM file)</source>
        <translation>Eigene Zertifizierungsstelle (PEM-Datei)</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Adresse des Absenders</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>Answers go to (empty for the sender)</source>
        <translation>Antworten gehen an (leer: Absender)</translation>
    </message>
    <message>
        <source>Test mail to …</source>
        <translation>Testmail an …</translation>
    </message>
    <message>
        <source>Recipient of the test mail</source>
        <translation>Empfänger der Testmail</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Back to the default of “%1”</source>
        <translation>Zurück zum Standard „%1“</translation>
    </message>
    <message>
        <source>What is kept does not fit; the default is shown. Choose it anew.</source>
        <translation>Der gesicherte Wert passt nicht; angezeigt wird der Standard. Wählen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <translation>Geändert von %1, %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Buyers see it at Amazon while they pay, and on their receipts.</source>
        <translation>Käufer sehen ihn bei Amazon, während sie zahlen, und auf ihren Belegen.</translation>
    </message>
    <message>
        <source>store name company brand title</source>
        <translation>Geschäft Laden Name Firma Marke Titel</translation>
    </message>
    <message>
        <source>Order prefix</source>
        <translation>Präfix der Bestellnummern</translation>
    </message>
    <message>
        <source>Stands before every new order number, so that several shops on one Amazon account do not collide. Orders that exist keep theirs.</source>
        <translation>Steht vor jeder neuen Bestellnummer, damit sich mehrere Geschäfte an einem Amazon-Konto nicht in die Quere kommen. Vorhandene Bestellungen behalten ihres.</translation>
    </message>
    <message>
        <source>number series invoice reference</source>
        <translation>Nummer Nummernkreis Serie Rechnung Referenz</translation>
    </message>
    <message>
        <source>Text on the card statement</source>
        <translation>Text auf der Kartenabrechnung</translation>
    </message>
    <message>
        <source>What buyers read on the statement of their card; Amazon adds AMZ*.</source>
        <translation>Was Käufer auf ihrer Kartenabrechnung lesen; Amazon setzt AMZ* davor.</translation>
    </message>
    <message>
        <source>soft descriptor bank statement card</source>
        <translation>Soft Descriptor Kontoauszug Kartenabrechnung Bank Karte</translation>
    </message>
    <message>
        <source>JavaScript origin</source>
        <translation>JavaScript-Origin</translation>
    </message>
    <message>
        <source>The address that Seller Central lists as allowed origin of this shop. It must be the same there, letter by letter, or Amazon shows no button.</source>
        <translation>Die Adresse, die in Seller Central als erlaubter Origin dieses Geschäfts steht. Sie muss dort Zeichen für Zeichen gleich sein, sonst zeigt Amazon keine Schaltfläche.</translation>
    </message>
    <message>
        <source>domain website url https allowed widget login</source>
        <translation>Domain Website URL https erlaubt Widget Anmeldung</translation>
    </message>
    <message>
        <source>When money is taken</source>
        <translation>Wann das Geld eingezogen wird</translation>
    </message>
    <message>
        <source>Amazon wants money taken when goods leave the shop. Whoever sells over the counter takes it at once.</source>
        <translation>Amazon möchte, dass das Geld eingezogen wird, wenn die Ware das Geschäft verlässt. Wer über die Theke verkauft, zieht es sofort ein.</translation>
    </message>
    <message>
        <source>capture charge immediate authorize reserve payment</source>
        <translation>Einzug einziehen belasten sofort autorisieren reservieren Zahlung</translation>
    </message>
    <message>
        <source>How long the buyer waits for Amazon&apos;s answer</source>
        <translation>Wie lange der Käufer auf Amazons Antwort wartet</translation>
    </message>
    <message>
        <source>Amazon answers within seconds or within a day. A day declines fewer orders, and they are Queued until then.</source>
        <translation>Amazon antwortet binnen Sekunden oder binnen eines Tages. Ein Tag führt zu weniger Ablehnungen; bis dahin sind Bestellungen „In Warteschlange“.</translation>
    </message>
    <message>
        <source>authorization synchronous asynchronous timeout decline queued</source>
        <translation>Autorisierung synchron asynchron Zeitlimit Timeout Ablehnung Warteschlange</translation>
    </message>
    <message>
        <source>Lock an idle desk</source>
        <translation>Unbenutzten Kassenplatz sperren</translation>
    </message>
    <message>
        <source>After so long without a touch the desk asks for the PIN again. The basket stays.</source>
        <translation>Nach so langer Zeit ohne Berührung fragt der Kassenplatz wieder nach der PIN. Der Warenkorb bleibt.</translation>
    </message>
    <message>
        <source>idle lock timeout screen saver sign out PIN inactivity</source>
        <translation>Leerlauf Sperre sperren Zeitlimit Bildschirmschoner abmelden PIN Inaktivität</translation>
    </message>
    <message>
        <source>Reasons for a discount</source>
        <translation>Gründe für einen Rabatt</translation>
    </message>
    <message>
        <source>What the till offers to choose from, one on each line. Leave it empty for the list that Paydesk brings along.</source>
        <translation>Was die Kasse zur Auswahl anbietet, je Zeile einer. Leer lassen für die Liste, die Paydesk mitbringt.</translation>
    </message>
    <message>
        <source>rebate price reduction list</source>
        <translation>Rabatt Nachlass Preisnachlass Liste</translation>
    </message>
    <message>
        <source>Longest pause inside a scan</source>
        <translation>Längste Pause innerhalb eines Scans</translation>
    </message>
    <message>
        <source>Keys that follow each other faster than this come from a scanner. A slow wireless scanner may need 60.</source>
        <translation>Tasten, die schneller als so aufeinander folgen, kommen von einem Scanner. Ein langsamer Funkscanner braucht vielleicht 60.</translation>
    </message>
    <message>
        <source>barcode scanner speed wireless gap</source>
        <translation>Barcode Strichcode Scanner Tempo Funk Pause</translation>
    </message>
    <message>
        <source>Shortest barcode</source>
        <translation>Kürzester Barcode</translation>
    </message>
    <message>
        <source>What is shorter than this counts as typed by hand.</source>
        <translation>Was kürzer ist, gilt als von Hand getippt.</translation>
    </message>
    <message>
        <source>barcode scanner length minimum</source>
        <translation>Barcode Strichcode Scanner Länge Minimum</translation>
    </message>
    <message>
        <source>Orders department</source>
        <translation>Bestellabteilung</translation>
    </message>
    <message>
        <source>Who gets the mails for the orders department, one on each line.</source>
        <translation>Wer die Mails für die Bestellabteilung bekommt, je Zeile eine Adresse.</translation>
    </message>
    <message>
        <source>recipient address mail notification team</source>
        <translation>Empfänger Adresse Mail Benachrichtigung Team</translation>
    </message>
    <message>
        <source>Warn of an old authorization</source>
        <translation>Vor einer alten Autorisierung warnen</translation>
    </message>
    <message>
        <source>Money that is reserved and not taken is told of so many days before Amazon lets it go. Amazon does that after 30 days.</source>
        <translation>Auf Geld, das reserviert und nicht eingezogen ist, wird so viele Tage hingewiesen, bevor Amazon es freigibt. Amazon tut das nach 30 Tagen.</translation>
    </message>
    <message>
        <source>ageing expiry authorization reservation warning days</source>
        <translation>Alter Ablauf Autorisierung Reservierung Warnung Tage</translation>
    </message>
    <message>
        <source>Warn when Amazon is silent</source>
        <translation>Warnen, wenn Amazon schweigt</translation>
    </message>
    <message>
        <source>When orders were placed and no notification came for so long, something between Amazon and this shop is broken.</source>
        <translation>Wenn Bestellungen aufgegeben wurden und so lange keine Benachrichtigung kam, ist zwischen Amazon und diesem Geschäft etwas gestört.</translation>
    </message>
    <message>
        <source>IPN silence notifications warning hours</source>
        <translation>IPN Stille Schweigen Benachrichtigungen Warnung Stunden</translation>
    </message>
    <message>
        <source>Address of the companion</source>
        <translation>Adresse des Companion</translation>
    </message>
    <message>
        <source>Where the shop&apos;s companion serves its desks. Leave it empty when this shop has none, or when a desk hears Amazon itself.</source>
        <translation>Wo der Companion des Geschäfts seine Kassenplätze bedient. Leer lassen, wenn dieses Geschäft keinen hat oder ein Kassenplatz Amazon selbst hört.</translation>
    </message>
    <message>
        <source>companion server feed url IPN sync</source>
        <translation>Companion Server Feed URL IPN Abgleich</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Name dieses Kassenplatzes</translation>
    </message>
    <message>
        <source>Stands on reports and in the audit trail. No two desks may share one; empty for the name of the computer.</source>
        <translation>Steht auf Berichten und im Prüfprotokoll. Keine zwei Kassenplätze dürfen denselben haben; leer für den Namen des Computers.</translation>
    </message>
    <message>
        <source>till register computer counter name</source>
        <translation>Kasse Kassenplatz Computer Theke Name</translation>
    </message>
    <message>
        <source>Make a backup every</source>
        <translation>Eine Sicherung anlegen alle</translation>
    </message>
    <message>
        <source>Each desk keeps its own. 0 makes none by itself.</source>
        <translation>Jeder Kassenplatz hat seine eigenen. Bei 0 wird keine von selbst angelegt.</translation>
    </message>
    <message>
        <source>backup schedule copy save database</source>
        <translation>Sicherung Backup Zeitplan Kopie sichern Datenbank</translation>
    </message>
    <message>
        <source>Keep the wording of notifications</source>
        <translation>Wortlaut der Benachrichtigungen aufbewahren</translation>
    </message>
    <message>
        <source>What Amazon sent is forgotten after that; what came of it stays.</source>
        <translation>Was Amazon gesendet hat, wird danach vergessen; was daraus wurde, bleibt.</translation>
    </message>
    <message>
        <source>retention erase IPN privacy data protection GDPR</source>
        <translation>Aufbewahrung löschen IPN Datenschutz DSGVO</translation>
    </message>
    <message>
        <source>Keep the content of mails</source>
        <translation>Inhalt der Mails aufbewahren</translation>
    </message>
    <message>
        <source>What a mail said is forgotten after that; that it was sent stays.</source>
        <translation>Was in einer Mail stand, wird danach vergessen; dass sie gesendet wurde, bleibt.</translation>
    </message>
    <message>
        <source>retention erase outbox privacy data protection GDPR</source>
        <translation>Aufbewahrung löschen Postausgang Datenschutz DSGVO</translation>
    </message>
    <message>
        <source>Keep parked baskets</source>
        <translation>Geparkte Warenkörbe aufbewahren</translation>
    </message>
    <message>
        <source>A basket that nobody paid is forgotten after that. 0 keeps it.</source>
        <translation>Ein Warenkorb, den niemand bezahlt hat, wird danach vergessen. Bei 0 bleibt er.</translation>
    </message>
    <message>
        <source>park parked basket cart retention erase</source>
        <translation>parken geparkt Warenkorb Aufbewahrung löschen</translation>
    </message>
    <message>
        <source>Keep the logs of a desk</source>
        <translation>Logs eines Kassenplatzes aufbewahren</translation>
    </message>
    <message>
        <source>They hold no buyer&apos;s data and no keys. 0 keeps them.</source>
        <translation>Sie enthalten weder Käuferdaten noch Schlüssel. Bei 0 bleiben sie.</translation>
    </message>
    <message>
        <source>log retention erase diagnosis</source>
        <translation>Log Protokoll Aufbewahrung löschen Diagnose</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>Aufzubewahrende Sicherungen</translation>
    </message>
    <message>
        <source>The newest scheduled ones; those made by hand stay.</source>
        <translation>Die neuesten planmäßigen; von Hand angelegte bleiben.</translation>
    </message>
    <message>
        <source>backup number rotation disk</source>
        <translation>Sicherung Backup Anzahl Rotation Festplatte</translation>
    </message>
    <message>
        <source>The shop&apos;s address</source>
        <translation>Adresse des Geschäfts</translation>
    </message>
    <message>
        <source>Under its name on invoices, receipts and mails.</source>
        <translation>Unter seinem Namen auf Rechnungen, Belegen und Mails.</translation>
    </message>
    <message>
        <source>letterhead sender street invoice</source>
        <translation>Briefkopf Absender Straße Anschrift Rechnung</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>The number that the law wants on invoices.</source>
        <translation>Die Nummer, die das Gesetz auf Rechnungen verlangt.</translation>
    </message>
    <message>
        <source>VAT id sales tax permit qualified invoice</source>
        <translation>USt-IdNr. Umsatzsteuer Steuernummer Verkaufssteuer Rechnung</translation>
    </message>
    <message>
        <source>Legal texts</source>
        <translation>Rechtliche Texte</translation>
    </message>
    <message>
        <source>At the foot of invoices.</source>
        <translation>Am Fuß der Rechnungen.</translation>
    </message>
    <message>
        <source>register director imprint footer</source>
        <translation>Handelsregister Geschäftsführer Impressum Fußzeile</translation>
    </message>
    <message>
        <source>Returns and exchanges</source>
        <translation>Rückgabe und Umtausch</translation>
    </message>
    <message>
        <source>What the shop says of them on receipts.</source>
        <translation>Was das Geschäft auf Belegen dazu sagt.</translation>
    </message>
    <message>
        <source>refund policy gift exchange withdrawal</source>
        <translation>Erstattung Rückgabe Geschenk Umtausch Widerruf</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Gruß</translation>
    </message>
    <message>
        <source>A sentence under the totals.</source>
        <translation>Ein Satz unter den Summen.</translation>
    </message>
    <message>
        <source>thank you closing sentence</source>
        <translation>Danke Dank Schlusssatz Gruß</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark, or as this computer has it.</source>
        <translation>Hell, dunkel oder wie dieser Computer es hält.</translation>
    </message>
    <message>
        <source>dark mode light theme appearance contrast</source>
        <translation>Dunkelmodus hell dunkel Design Darstellung Kontrast</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Sprache der Fenster</translation>
    </message>
    <message>
        <source>What buyers read, in mails and on receipts, follows the buyer instead.</source>
        <translation>Was Käufer in Mails und auf Belegen lesen, richtet sich stattdessen nach dem Käufer.</translation>
    </message>
    <message>
        <source>translation English German Japanese Deutsch 日本語 locale</source>
        <translation>Übersetzung Sprache Englisch Deutsch Japanisch English 日本語 Locale</translation>
    </message>
    <message>
        <source>Later: reserve now, capture by hand</source>
        <translation>Später: jetzt reservieren, von Hand einziehen</translation>
    </message>
    <message>
        <source>Later: confirm only, reserve by hand</source>
        <translation>Später: nur bestätigen, von Hand reservieren</translation>
    </message>
    <message>
        <source>Seconds: decided while they wait</source>
        <translation>Sekunden: Entscheidung, während der Käufer wartet</translation>
    </message>
    <message>
        <source>Seconds, or a day where need be</source>
        <translation>Sekunden, nötigenfalls ein Tag</translation>
    </message>
    <message>
        <source>At once, when the order is placed</source>
        <translation>Sofort, wenn die Bestellung aufgegeben wird</translation>
    </message>
    <message>
        <source>Up to a day: Queued until then</source>
        <translation>Bis zu einem Tag: so lange In Warteschlange</translation>
    </message>
    <message>
        <source>As this computer has it</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Name, letterhead and numbers</source>
        <translation>Name, Briefkopf und Nummern</translation>
    </message>
    <message>
        <source>Amazon account</source>
        <translation>Amazon-Konto</translation>
    </message>
    <message>
        <source>The keys, and what Amazon knows of this shop</source>
        <translation>Die Schlüssel und was Amazon von diesem Geschäft weiß</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>How money is reserved and taken</source>
        <translation>Wie Geld reserviert und eingezogen wird</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Scanner, discounts and locking</source>
        <translation>Scanner, Rabatte und Sperre</translation>
    </message>
    <message>
        <source>Taxes and shipping</source>
        <translation>Steuern und Versand</translation>
    </message>
    <message>
        <source>What is added to a basket</source>
        <translation>Was zu einem Warenkorb hinzukommt</translation>
    </message>
    <message>
        <source>Receipts and printers</source>
        <translation>Belege und Drucker</translation>
    </message>
    <message>
        <source>Paper, printers and what stands on an invoice</source>
        <translation>Papier, Drucker und was auf einer Rechnung steht</translation>
    </message>
    <message>
        <source>Mails and notices</source>
        <translation>Mails und Hinweise</translation>
    </message>
    <message>
        <source>Who is told what, and by which server</source>
        <translation>Wer was erfährt und über welchen Server</translation>
    </message>
    <message>
        <source>Hearing Amazon</source>
        <translation>Amazon hören</translation>
    </message>
    <message>
        <source>The companion and the address for notifications</source>
        <translation>Der Companion und die Adresse für Benachrichtigungen</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>Personen und Rechte</translation>
    </message>
    <message>
        <source>Who works here, and who may do what</source>
        <translation>Wer hier arbeitet und wer was darf</translation>
    </message>
    <message>
        <source>Data and keeping</source>
        <translation>Daten und Aufbewahrung</translation>
    </message>
    <message>
        <source>Database, backups, and what is erased when</source>
        <translation>Datenbank, Sicherungen und was wann gelöscht wird</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Of the windows at this desk</source>
        <translation>Der Fenster an diesem Kassenplatz</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>This desk, and moving settings to another one</source>
        <translation>Dieser Kassenplatz und das Übertragen von Einstellungen auf einen anderen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Ganzes Geschäft</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Kassenplatz</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Beim nächsten Start</translation>
    </message>
    <message>
        <source>This kind of value does not fit. Nothing was changed.</source>
        <translation>Diese Art von Wert passt nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2. Nothing was changed.</source>
        <translation>Schreiben Sie eine ganze Zahl von %1 bis %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose one of the list. Nothing was changed.</source>
        <translation>Wählen Sie etwas aus der Liste. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Write %1 characters at most. Nothing was changed.</source>
        <translation>Schreiben Sie höchstens %1 Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Write %1 lines at most. Nothing was changed.</source>
        <translation>Schreiben Sie höchstens %1 Zeilen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This must not be empty. Nothing was changed.</source>
        <translation>Das darf nicht leer sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Write plain text on one line. Nothing was changed.</source>
        <translation>Schreiben Sie reinen Text in eine Zeile. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no mail address. Nothing was changed.</source>
        <translation>„%1“ ist keine Mailadresse. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Write it like https://shop.example, without a path. Nothing was changed.</source>
        <translation>Schreiben Sie sie wie https://shop.example, ohne Pfad. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Write it like https://companion.example, or leave it empty. Nothing was changed.</source>
        <translation>Schreiben Sie sie wie https://companion.example oder lassen Sie sie leer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Write letters, digits, - and _ alone. Nothing was changed.</source>
        <translation>Schreiben Sie nur Buchstaben, Ziffern, - und _. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was changed.</source>
        <translation>Die Datei %1 ist nicht lesbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file %1 is no text. Nothing was changed.</source>
        <translation>Die Datei %1 ist kein Text. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file is too large for a file of settings. Nothing was changed.</source>
        <translation>Diese Datei ist zu groß für eine Datei mit Einstellungen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Line %2: this file is damaged or cut off. Nothing was changed.</source>
        <translation>Zeile %2: Diese Datei ist beschädigt oder abgeschnitten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is no file of Paydesk&apos;s settings.</source>
        <translation>Das ist keine Datei mit Einstellungen von Paydesk.</translation>
    </message>
    <message>
        <source>Another version of Paydesk wrote this file. Nothing was changed.</source>
        <translation>Eine andere Version von Paydesk hat diese Datei geschrieben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file holds no settings. Nothing was changed.</source>
        <translation>Die Datei enthält keine Einstellungen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Line %2: “%1” is told twice. Nothing was changed.</source>
        <translation>Zeile %2: „%1“ ist zweimal angegeben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Line %2: there is no setting “%1” to import. Nothing was changed.</source>
        <translation>Zeile %2: Es gibt keine Einstellung „%1“ zum Importieren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Line %2, “%1”: %3</source>
        <translation>Zeile %2, „%1“: %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Somebody else changed this a moment ago. You see their value now; nothing of yours was kept.</source>
        <translation>Jemand anders hat dies eben geändert. Sie sehen jetzt den neuen Wert; von Ihrem wurde nichts gesichert.</translation>
    </message>
    <message>
        <source>Only owners change this. Nothing was changed.</source>
        <translation>Nur Inhaber ändern dies. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation>Briefkopf und Logo</translation>
    </message>
    <message>
        <source>Address, tax number, legal texts and the picture</source>
        <translation>Adresse, Steuernummer, rechtliche Texte und das Bild</translation>
    </message>
    <message>
        <source>address VAT imprint picture invoice head</source>
        <translation>Adresse Anschrift Umsatzsteuer Impressum Bild Logo Rechnungskopf</translation>
    </message>
    <message>
        <source>Set up the shop, step by step</source>
        <translation>Das Geschäft Schritt für Schritt einrichten</translation>
    </message>
    <message>
        <source>Keys, region, training, sandbox or live, and addresses</source>
        <translation>Schlüssel, Region, Training, Sandbox oder Live und Adressen</translation>
    </message>
    <message>
        <source>connect credentials access key secret seller merchant id wizard live sandbox return URL</source>
        <translation>verbinden Zugangsdaten Access Key Secret Händler-ID Merchant ID Assistent Live Sandbox Rückkehr-URL</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Rates, classes, and where they hold</source>
        <translation>Sätze, Klassen und wo sie gelten</translation>
    </message>
    <message>
        <source>VAT sales tax rate class rounding consumption</source>
        <translation>Mehrwertsteuer Umsatzsteuer Steuersatz Klasse Rundung Verbrauchsteuer</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Zones, methods and what they cost</source>
        <translation>Zonen, Versandarten und was sie kosten</translation>
    </message>
    <message>
        <source>delivery parcel carrier zone tariff postage</source>
        <translation>Lieferung Versand Paket Zusteller Zone Tarif Porto</translation>
    </message>
    <message>
        <source>Receiving notifications</source>
        <translation>Benachrichtigungen empfangen</translation>
    </message>
    <message>
        <source>Which desk hears Amazon, at which address and port</source>
        <translation>Welcher Kassenplatz Amazon hört, an welcher Adresse und welchem Port</translation>
    </message>
    <message>
        <source>IPN URL endpoint topic port proxy listen webhook</source>
        <translation>IPN URL Endpunkt Topic Port Proxy lauschen Webhook</translation>
    </message>
    <message>
        <source>Test the notifications</source>
        <translation>Benachrichtigungen testen</translation>
    </message>
    <message>
        <source>Sends one the whole way and turns the light green</source>
        <translation>Schickt eine auf den ganzen Weg und stellt das Licht auf Grün</translation>
    </message>
    <message>
        <source>IPN test light check SNS</source>
        <translation>IPN Test Ampel Licht prüfen SNS</translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation>Drucker dieses Kassenplatzes</translation>
    </message>
    <message>
        <source>Receipt printer, invoice printer, paper, cash drawer</source>
        <translation>Belegdrucker, Rechnungsdrucker, Papier, Kassenschublade</translation>
    </message>
    <message>
        <source>ESC/POS 80 mm 58 mm A4 Letter USB network thermal</source>
        <translation>ESC/POS 80 mm 58 mm A4 Letter USB Netzwerk Thermo</translation>
    </message>
    <message>
        <source>Mail server, and who is told what</source>
        <translation>Mailserver, und wem was gemeldet wird</translation>
    </message>
    <message>
        <source>One switch for each event and each audience</source>
        <translation>Ein Schalter für jedes Ereignis und jeden Empfängerkreis</translation>
    </message>
    <message>
        <source>SMTP STARTTLS TLS sender notification grid event buyer staff password</source>
        <translation>SMTP STARTTLS TLS Absender Benachrichtigung Tabelle Ereignis Käufer Personal Passwort</translation>
    </message>
    <message>
        <source>Templates of the mails</source>
        <translation>Vorlagen der Mails</translation>
    </message>
    <message>
        <source>How each mail is worded, in each language</source>
        <translation>Wie jede Mail in jeder Sprache lautet</translation>
    </message>
    <message>
        <source>text wording subject HTML Jinja translation</source>
        <translation>Text Wortlaut Betreff HTML Jinja Übersetzung</translation>
    </message>
    <message>
        <source>People and permissions</source>
        <translation>Personen und Rechte</translation>
    </message>
    <message>
        <source>Users, PINs, roles, and limits on refunds and discounts</source>
        <translation>Benutzer, PINs, Rollen und Grenzen für Erstattungen und Rabatte</translation>
    </message>
    <message>
        <source>user staff cashier manager owner role PIN approval discount limit</source>
        <translation>Benutzer Personal Kassierer Manager Inhaber Rolle PIN Freigabe Rabatt Grenze</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Who changed what, and whether the trail is whole</source>
        <translation>Wer was geändert hat und ob das Protokoll unversehrt ist</translation>
    </message>
    <message>
        <source>history log changes chain revision</source>
        <translation>Verlauf Protokoll Log Änderungen Kette Revision</translation>
    </message>
    <message>
        <source>Backups and buyers&apos; data</source>
        <translation>Sicherungen und Käuferdaten</translation>
    </message>
    <message>
        <source>Make and restore backups, erase a buyer on request</source>
        <translation>Sicherungen anlegen und zurückspielen, einen Käufer auf Wunsch löschen</translation>
    </message>
    <message>
        <source>restore backup erase privacy GDPR database</source>
        <translation>zurückspielen wiederherstellen Sicherung Backup löschen Datenschutz DSGVO Datenbank</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Diesen Kassenplatz prüfen</translation>
    </message>
    <message>
        <source>What is wrong, how to mend it, and a bundle for support</source>
        <translation>Was nicht stimmt, wie es zu beheben ist, und ein Paket für den Support</translation>
    </message>
    <message>
        <source>doctor diagnosis health test clock network printer database version support log</source>
        <translation>Diagnose Gesundheit Test Uhr Netz Drucker Datenbank Version Support Protokoll</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Move to PostgreSQL; a step of the set-up</source>
        <translation>Zu PostgreSQL umziehen; ein Schritt der Einrichtung</translation>
    </message>
    <message>
        <source>PostgreSQL SQLite server move several desks</source>
        <translation>PostgreSQL SQLite Server umziehen mehrere Kassenplätze</translation>
    </message>
</context>
<context>
    <name>SettingsPlaces</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Diesen Kassenplatz prüfen</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>“%1” is as it was: %2.</source>
        <translation>„%1“ ist wie zuvor: %2.</translation>
    </message>
    <message>
        <source>“%1” is now: %2.</source>
        <translation>„%1“ ist jetzt: %2.</translation>
    </message>
    <message>
        <source>It takes effect when Paydesk is started again.</source>
        <translation>Es wirkt, wenn Paydesk neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Undo the last change of a setting</source>
        <translation>Die letzte Änderung einer Einstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>Einstellungen exportieren …</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>Einstellungen importieren …</translation>
    </message>
    <message>
        <source>Into a file for another shop or desk, without keys and passwords</source>
        <translation>In eine Datei für ein anderes Geschäft oder einen anderen Kassenplatz, ohne Schlüssel und Passwörter</translation>
    </message>
    <message>
        <source>save copy backup JSON transfer</source>
        <translation>sichern speichern Kopie Backup JSON übertragen</translation>
    </message>
    <message>
        <source>Shows what would change first; keys and passwords stay</source>
        <translation>Zeigt zuerst, was sich ändern würde; Schlüssel und Passwörter bleiben</translation>
    </message>
    <message>
        <source>load restore JSON transfer</source>
        <translation>laden zurückspielen wiederherstellen JSON übertragen</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No setting is called “%1”</source>
        <translation>Keine Einstellung heißt „%1“</translation>
    </message>
    <message>
        <source>Try another word for it, or look through the sections.</source>
        <translation>Versuchen Sie ein anderes Wort dafür oder sehen Sie die Abschnitte durch.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Settlements</name>
    <message>
        <source>✓ Agrees</source>
        <translation>✓ Stimmt überein</translation>
    </message>
    <message>
        <source>≠ Other amount</source>
        <translation>≠ Anderer Betrag</translation>
    </message>
    <message>
        <source>? Unknown here</source>
        <translation>? Hier unbekannt</translation>
    </message>
    <message>
        <source>! Not in a report</source>
        <translation>! In keinem Bericht</translation>
    </message>
    <message>
        <source>… In the next report</source>
        <translation>… Im nächsten Bericht</translation>
    </message>
    <message>
        <source>◔ Still pending here</source>
        <translation>◔ Hier noch offen</translation>
    </message>
    <message>
        <source>‼ In two reports</source>
        <translation>‼ In zwei Berichten</translation>
    </message>
    <message>
        <source>○ No payment</source>
        <translation>○ Keine Zahlung</translation>
    </message>
    <message>
        <source>Compare this order with Seller Central.</source>
        <translation>Vergleichen Sie diese Bestellung mit Seller Central.</translation>
    </message>
    <message>
        <source>Adopt the order, or look it up in Seller Central.</source>
        <translation>Übernehmen Sie die Bestellung, oder sehen Sie in Seller Central nach.</translation>
    </message>
    <message>
        <source>It may be in a later report.</source>
        <translation>Sie steht vielleicht in einem späteren Bericht.</translation>
    </message>
    <message>
        <source>It came within a day of the report&apos;s end; Amazon posts it in the next report.</source>
        <translation>Sie kam weniger als einen Tag vor dem Ende des Berichts; Amazon bucht sie im nächsten Bericht.</translation>
    </message>
    <message>
        <source>Open the order and ask Amazon about it.</source>
        <translation>Öffnen Sie die Bestellung, und fragen Sie Amazon danach.</translation>
    </message>
    <message>
        <source>Another report has the same payment; ask Amazon which one counts.</source>
        <translation>Ein anderer Bericht enthält dieselbe Zahlung; fragen Sie Amazon, welche gilt.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>SettlementsPresenter</name>
    <message>
        <source>The report was imported as a whole and compared with your books.</source>
        <translation>Der Bericht wurde als Ganzes importiert und mit Ihren Büchern verglichen.</translation>
    </message>
</context>
<context>
    <name>SettlementsScreen</name>
    <message>
        <source>Import a settlement report</source>
        <translation>Abrechnungsbericht importieren</translation>
    </message>
    <message>
        <source>Reports (*.csv *.txt *.tsv)</source>
        <translation>Berichte (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Import a report …</source>
        <translation>Bericht importieren …</translation>
    </message>
    <message>
        <source>Import the doubtful report all the same</source>
        <translation>Den zweifelhaften Bericht trotzdem einlesen</translation>
    </message>
    <message>
        <source>Show what agrees, too</source>
        <translation>Auch zeigen, was übereinstimmt</translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation>Das tun Manager und Inhaber.</translation>
    </message>
    <message>
        <source>No report is in doubt.</source>
        <translation>Kein Bericht ist zweifelhaft.</translation>
    </message>
</context>
<context>
    <name>SettlementsView</name>
    <message>
        <source>Import a report …</source>
        <translation>Bericht importieren …</translation>
    </message>
    <message>
        <source>No settlement report yet</source>
        <translation>Noch kein Abrechnungsbericht</translation>
    </message>
    <message>
        <source>Download one in Seller Central under Reports, Settlements, and import it here: Paydesk compares it with your captures and refunds to the cent.</source>
        <translation>Laden Sie einen in Seller Central unter Berichte, Abrechnungen herunter und importieren Sie ihn hier: Paydesk vergleicht ihn auf den Cent genau mit Ihren Einzügen und Erstattungen.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>Show what agrees, too</source>
        <translation>Auch zeigen, was übereinstimmt</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Amazon&apos;s id</source>
        <translation>Amazons ID</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Im Bericht</translation>
    </message>
    <message>
        <source>In your books</source>
        <translation>In Ihren Büchern</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>Alles stimmt überein</translation>
    </message>
    <message>
        <source>Each capture and refund is in the report and in your books, to the cent.</source>
        <translation>Jeder Einzug und jede Erstattung steht auf den Cent genau im Bericht und in Ihren Büchern.</translation>
    </message>
    <message>
        <source>Import it all the same</source>
        <translation>Trotzdem einlesen</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Abweichung</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 Abweichungen</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Settlement %1, %2 lines, imported by %3</source>
        <translation>Abrechnung %1, %2 Zeilen, importiert von %3</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Andere Zeilen</translation>
    </message>
    <message>
        <source>Amazon&apos;s fees</source>
        <translation>Amazons Gebühren</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Amazon&apos;s settlement reports, held against your books</source>
        <translation>Amazons Abrechnungsberichte, verglichen mit Ihren Büchern</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Your shop</source>
        <translation>Ihr Geschäft</translation>
    </message>
    <message>
        <source>Amazon Pay account</source>
        <translation>Amazon-Pay-Konto</translation>
    </message>
    <message>
        <source>Addresses for Amazon</source>
        <translation>Adressen für Amazon</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation>Briefkopf und Logo</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Live gehen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>after the account is connected</source>
        <translation>nach dem Verbinden des Kontos</translation>
    </message>
    <message>
        <source>The account&apos;s keys are on this computer.</source>
        <translation>Die Schlüssel des Kontos sind auf diesem Computer.</translation>
    </message>
    <message>
        <source>Connect the account again: its keys are not on this computer.</source>
        <translation>Verbinden Sie das Konto neu: Seine Schlüssel sind nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The shop has an https address of its own.</source>
        <translation>Das Geschäft hat eine eigene https-Adresse.</translation>
    </message>
    <message>
        <source>Name the shop&apos;s https address, and enter it in Seller Central.</source>
        <translation>Nennen Sie die https-Adresse des Geschäfts, und tragen Sie sie in Seller Central ein.</translation>
    </message>
    <message>
        <source>A sale was placed and captured in the sandbox.</source>
        <translation>In der Sandbox wurde ein Verkauf aufgegeben und eingezogen.</translation>
    </message>
    <message>
        <source>Make one sale in the sandbox, to its capture.</source>
        <translation>Führen Sie in der Sandbox einen Verkauf bis zum Einzug durch.</translation>
    </message>
    <message>
        <source>A refund was made in the sandbox.</source>
        <translation>In der Sandbox wurde eine Erstattung ausgeführt.</translation>
    </message>
    <message>
        <source>Make one refund in the sandbox.</source>
        <translation>Führen Sie in der Sandbox eine Erstattung aus.</translation>
    </message>
    <message>
        <source>Amazon&apos;s notifications arrive.</source>
        <translation>Die Benachrichtigungen von Amazon kommen an.</translation>
    </message>
    <message>
        <source>No notification has arrived yet; Paydesk asks Amazon instead, later.</source>
        <translation>Noch ist keine Benachrichtigung angekommen; Paydesk fragt stattdessen bei Amazon nach, nur später.</translation>
    </message>
    <message>
        <source>The taxes are set.</source>
        <translation>Die Steuern sind eingestellt.</translation>
    </message>
    <message>
        <source>Set the taxes: without them nothing can be totaled.</source>
        <translation>Stellen Sie die Steuern ein: Ohne sie lässt sich keine Summe bilden.</translation>
    </message>
    <message>
        <source>There is a way to send goods.</source>
        <translation>Es gibt einen Weg, Ware zu versenden.</translation>
    </message>
    <message>
        <source>No shipping method: only goods without delivery can be sold.</source>
        <translation>Keine Versandart: Nur Ware ohne Lieferung lässt sich verkaufen.</translation>
    </message>
    <message>
        <source>The letterhead has address and tax number.</source>
        <translation>Der Briefkopf enthält Adresse und Steuernummer.</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s address and tax number; invoices need them.</source>
        <translation>Geben Sie Adresse und Steuernummer des Geschäfts ein; Rechnungen brauchen sie.</translation>
    </message>
    <message>
        <source>There are products to sell.</source>
        <translation>Es gibt Artikel zu verkaufen.</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>Es gibt noch keine Artikel.</translation>
    </message>
    <message>
        <source>A mail server is set.</source>
        <translation>Ein Mailserver ist eingestellt.</translation>
    </message>
    <message>
        <source>No mail server: buyers get no mails from you, only Amazon&apos;s.</source>
        <translation>Kein Mailserver: Käufer bekommen keine Mails von Ihnen, nur die von Amazon.</translation>
    </message>
    <message>
        <source>The shop has an owner who can sign in.</source>
        <translation>Das Geschäft hat einen Inhaber, der sich anmelden kann.</translation>
    </message>
    <message>
        <source>Nobody can manage the shop: add an owner.</source>
        <translation>Niemand kann das Geschäft verwalten: Fügen Sie einen Inhaber hinzu.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>empfohlen</translation>
    </message>
</context>
<context>
    <name>SetupPlaces</name>
    <message>
        <source>Set up the shop</source>
        <translation>Geschäft einrichten</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation>Briefkopf und Logo</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Leave and go on later</source>
        <translation>Verlassen und später fortfahren</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Sichern und weiter</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>Erledigt, weiter</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ShippingCard</name>
    <message>
        <source>No shipping method goes to this address.</source>
        <translation>Keine Versandart geht an diese Adresse.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
</context>
<context>
    <name>ShippingPresenter</name>
    <message>
        <source>Kept. It holds for new baskets on every desk.</source>
        <translation>Gesichert. Es gilt für neue Warenkörbe an jedem Kassenplatz.</translation>
    </message>
</context>
<context>
    <name>ShippingView</name>
    <message>
        <source>Shipping methods</source>
        <translation>Versandarten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>Frei ab</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Shipping zones</source>
        <translation>Versandzonen</translation>
    </message>
    <message>
        <source>But not to</source>
        <translation>Aber nicht nach</translation>
    </message>
    <message>
        <source>Add a method …</source>
        <translation>Versandart hinzufügen …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a zone …</source>
        <translation>Zone hinzufügen …</translation>
    </message>
    <message>
        <source>Add a method: without one, only goods that need no delivery can be sold.</source>
        <translation>Fügen Sie eine Versandart hinzu: Ohne sie lässt sich nur Ware verkaufen, die keine Lieferung braucht.</translation>
    </message>
    <message>
        <source>Begin with a zone: where the shop sends goods at all.</source>
        <translation>Beginnen Sie mit einer Zone: wohin das Geschäft überhaupt versendet.</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Buyers choose among the methods that go to their address. Each change is kept at once and holds for new baskets; orders remember what they were sold with.</source>
        <translation>Käufer wählen unter den Versandarten, die zu ihrer Adresse führen. Jede Änderung wird sofort gesichert und gilt für neue Warenkörbe; Bestellungen behalten, womit sie verkauft wurden.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Versandarten</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Order numbers look like %1.</source>
        <translation>Bestellnummern sehen so aus: %1.</translation>
    </message>
    <message>
        <source>The region belongs to the account; a shop in another one is a shop of its own.</source>
        <translation>Die Region gehört zum Konto; ein Geschäft in einer anderen ist ein eigenes Geschäft.</translation>
    </message>
    <message>
        <source>Region and currency of the account</source>
        <translation>Region und Währung des Kontos</translation>
    </message>
    <message>
        <source>Shop name, as buyers see it</source>
        <translation>Name des Geschäfts, wie Käufer ihn sehen</translation>
    </message>
    <message>
        <source>Order prefix</source>
        <translation>Präfix der Bestellnummern</translation>
    </message>
    <message>
        <source>When an order is placed, the money is</source>
        <translation>Wenn eine Bestellung eingeht, wird das Geld</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer</source>
        <translation>Amazons Antwort</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>That PIN is not right.</source>
        <translation>Diese PIN stimmt nicht.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Zu viele falsche PINs.</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Good to see you</source>
        <translation>Schön, Sie zu sehen</translation>
    </message>
    <message>
        <source>A new shop</source>
        <translation>Ein neues Geschäft</translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation>Kassenplatz gesperrt</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wer ist am Platz?</translation>
    </message>
    <message>
        <source>Nobody can sign in yet. The owner comes first.</source>
        <translation>Noch kann sich niemand anmelden. Der Inhaber kommt zuerst.</translation>
    </message>
    <message>
        <source>The basket is kept. Sign in to go on.</source>
        <translation>Der Warenkorb ist erhalten. Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>Wählen Sie Ihren Namen und geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>Make yourself the owner: only owners see the keys and the people.</source>
        <translation>Machen Sie sich zum Inhaber: Nur Inhaber sehen die Schlüssel und die Personen.</translation>
    </message>
    <message>
        <source>Set taxes and shipping, and bring in your products.</source>
        <translation>Legen Sie Steuern und Versand fest und bringen Sie Ihre Produkte ein.</translation>
    </message>
    <message>
        <source>Add the people who sell, each with a PIN.</source>
        <translation>Fügen Sie die Personen hinzu, die verkaufen, jede mit einer PIN.</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>Das Geschäft wird geöffnet</translation>
    </message>
</context>
<context>
    <name>StaffNotices</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Open the notice&apos;s order</source>
        <translation>Bestellung zum Hinweis öffnen</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>Hinweis weglegen</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no notice.</source>
        <translation>Es gibt keinen Hinweis.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Bestellung %1: %2</translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Pretend Amazon runs</source>
        <translation>Übungs-Amazon läuft</translation>
    </message>
    <message>
        <source>Amazon reachable</source>
        <translation>Amazon erreichbar</translation>
    </message>
    <message>
        <source>Amazon not reachable</source>
        <translation>Amazon nicht erreichbar</translation>
    </message>
    <message>
        <source>Pretend Amazon does not answer</source>
        <translation>Übungs-Amazon antwortet nicht</translation>
    </message>
    <message>
        <source>Baskets can go on; payments wait until it answers again.</source>
        <translation>Warenkörbe können weitergehen; Zahlungen warten, bis es wieder antwortet.</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Open payment calls: %n</source>
        <translation>
            <numerusform>Offene Zahlungsaufrufe: %n</numerusform>
            <numerusform>Offene Zahlungsaufrufe: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Their outcome is not known yet; Paydesk keeps asking Amazon.</source>
        <translation>Ihr Ausgang ist noch nicht bekannt; Paydesk fragt Amazon weiter.</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nichts wartet</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Set up the shop</source>
        <translation>Geschäft einrichten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 Schritten erledigt</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation>Schritt %1 von 4: %2</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Story</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Raw story, people&apos;s data covered</source>
        <translation>Roher Verlauf, Personendaten verdeckt</translation>
    </message>
</context>
<context>
    <name>SureSheet</name>
    <message>
        <source>I have read this, and want it.</source>
        <translation>Ich habe das gelesen und will es.</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Haken Sie zuerst das Kästchen an.</translation>
    </message>
</context>
<context>
    <name>SwitchSheet</name>
    <message>
        <source>Go live with real money?</source>
        <translation>Mit echtem Geld live gehen?</translation>
    </message>
    <message>
        <source>Back to the sandbox?</source>
        <translation>Zurück zur Sandbox?</translation>
    </message>
    <message>
        <source>Back to the training?</source>
        <translation>Zurück zum Training?</translation>
    </message>
    <message>
        <source>From its next start this desk takes real orders and real money. The live shop has a database of its own: people, taxes, shipping, letterhead, mails and products go along into it, test orders stay in the sandbox. Amazon is asked whether the keys are good for live.</source>
        <translation>Ab dem nächsten Start nimmt dieser Kassenplatz echte Bestellungen und echtes Geld an. Das Live-Geschäft hat eine eigene Datenbank: Personen, Steuern, Versand, Briefkopf, Mails und Artikel gehen in sie mit, Testbestellungen bleiben in der Sandbox. Amazon wird gefragt, ob die Schlüssel für Live taugen.</translation>
    </message>
    <message>
        <source>From its next start this desk works in Amazon&apos;s test environment: no money moves. Live orders stay where they are; this desk does not look after them meanwhile.</source>
        <translation>Ab dem nächsten Start arbeitet dieser Kassenplatz in der Testumgebung von Amazon: Es fließt kein Geld. Live-Bestellungen bleiben, wo sie sind; dieser Kassenplatz kümmert sich solange nicht um sie.</translation>
    </message>
    <message>
        <source>From its next start nothing at this desk is real. Real orders stay where they are, and this desk does not look after them meanwhile.</source>
        <translation>Ab dem nächsten Start ist an diesem Kassenplatz nichts echt. Echte Bestellungen bleiben, wo sie sind, und dieser Kassenplatz kümmert sich solange nicht um sie.</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Live gehen</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Sandbox verwenden</translation>
    </message>
    <message>
        <source>Use the training</source>
        <translation>Training verwenden</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
</context>
<context>
    <name>TaxPresenter</name>
    <message>
        <source>The taxes are kept. They hold for new baskets on every desk.</source>
        <translation>Die Steuern sind gesichert. Sie gelten für neue Warenkörbe an jedem Kassenplatz.</translation>
    </message>
</context>
<context>
    <name>TaxView</name>
    <message>
        <source>Tax rates</source>
        <translation>Steuersätze</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Class of goods</source>
        <translation>Warenklasse</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>As printed on receipts</source>
        <translation>Wie auf Belegen gedruckt</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Steuergebiete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the usual rates</source>
        <translation>Übliche Sätze übernehmen</translation>
    </message>
    <message>
        <source>Keep the taxes</source>
        <translation>Steuern sichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Noch nicht in Kraft</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>taxed</source>
        <translation>besteuert</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>What is kept here decides the total of every order. Check the rates against the law: Paydesk begins with those of January 2025.</source>
        <translation>Was hier gesichert wird, bestimmt die Summe jeder Bestellung. Prüfen Sie die Sätze anhand des Gesetzes: Paydesk beginnt mit denen vom Januar 2025.</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Land (zwei Buchstaben)</translation>
    </message>
    <message>
        <source>State or prefecture</source>
        <translation>Bundesstaat oder Präfektur</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Where the shop is</source>
        <translation>Wo das Geschäft ist</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Fractions, delivery, export</source>
        <translation>Bruchteile, Lieferung, Ausfuhr</translation>
    </message>
    <message>
        <source>Fractions of a cent are settled</source>
        <translation>Cent-Bruchteile werden gerundet</translation>
    </message>
    <message>
        <source>Delivery charges bear</source>
        <translation>Lieferkosten tragen</translation>
    </message>
    <message>
        <source>Buyers outside the tax territory pay</source>
        <translation>Käufer außerhalb des Steuergebiets zahlen</translation>
    </message>
    <message>
        <source>Once per rate and invoice</source>
        <translation>Einmal je Satz und Rechnung</translation>
    </message>
    <message>
        <source>On each line</source>
        <translation>In jeder Zeile</translation>
    </message>
    <message>
        <source>The standard rate</source>
        <translation>Den Normalsatz</translation>
    </message>
    <message>
        <source>The rates of the goods, by their value</source>
        <translation>Die Sätze der Ware, nach deren Wert</translation>
    </message>
    <message>
        <source>The same price</source>
        <translation>Denselben Preis</translation>
    </message>
    <message>
        <source>The price without the tax in it</source>
        <translation>Den Preis ohne die enthaltene Steuer</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML of my own; else it is made of the text</source>
        <translation>Eigenes HTML; sonst entsteht es aus dem Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Paydesk&apos;s wording</source>
        <translation>Wortlaut von Paydesk</translation>
    </message>
    <message>
        <source>● Not kept yet</source>
        <translation>● Noch nicht gesichert</translation>
    </message>
    <message>
        <source>✎ Your wording</source>
        <translation>✎ Ihr Wortlaut</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Look at it with</source>
        <translation>Ansehen mit</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>How the mail looks</source>
        <translation>So sieht die Mail aus</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>A sample order</source>
        <translation>Einer Beispielbestellung</translation>
    </message>
</context>
<context>
    <name>TemplatesPresenter</name>
    <message>
        <source>Kept. Mails that wait go out with it.</source>
        <translation>Gesichert. Wartende Mails gehen damit hinaus.</translation>
    </message>
    <message>
        <source>Paydesk&apos;s wording holds again.</source>
        <translation>Es gilt wieder der Wortlaut von Paydesk.</translation>
    </message>
</context>
<context>
    <name>TemplatesScreen</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Keep the wording</source>
        <translation>Wortlaut sichern</translation>
    </message>
    <message>
        <source>Insert a word of the order</source>
        <translation>Ein Wort der Bestellung einfügen</translation>
    </message>
    <message>
        <source>Throw away what was typed</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Take Paydesk&apos;s wording</source>
        <translation>Wortlaut von Paydesk übernehmen</translation>
    </message>
    <message>
        <source>Go to what is wrong</source>
        <translation>Zum Fehler gehen</translation>
    </message>
    <message>
        <source>Back to the mails</source>
        <translation>Zurück zu den Mails</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>Sprache der Mail</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Pay with Amazon</source>
        <translation>Mit Amazon bezahlen</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>Set the quantity of the line</source>
        <translation>Menge der Zeile festlegen</translation>
    </message>
    <message>
        <source>One more of the line</source>
        <translation>Eins mehr in der Zeile</translation>
    </message>
    <message>
        <source>One less of the line</source>
        <translation>Eins weniger in der Zeile</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Discount the line</source>
        <translation>Rabatt auf die Zeile</translation>
    </message>
    <message>
        <source>Discount the basket</source>
        <translation>Rabatt auf den Warenkorb</translation>
    </message>
    <message>
        <source>Note to the line</source>
        <translation>Notiz zur Zeile</translation>
    </message>
    <message>
        <source>Note to the basket</source>
        <translation>Notiz zum Warenkorb</translation>
    </message>
    <message>
        <source>Name the customer</source>
        <translation>Kunden nennen</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Warenkorb parken</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Geparkte Warenkörbe</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Empty the basket</source>
        <translation>Warenkorb leeren</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>The basket is empty.</source>
        <translation>Der Warenkorb ist leer.</translation>
    </message>
    <message>
        <source>The till is still opening.</source>
        <translation>Die Kasse öffnet noch.</translation>
    </message>
    <message>
        <source>Choose a line of the basket first.</source>
        <translation>Wählen Sie zuerst eine Zeile des Warenkorbs.</translation>
    </message>
    <message>
        <source>Your role gives no discounts.</source>
        <translation>Ihre Rolle gibt keine Rabatte.</translation>
    </message>
    <message>
        <source>There is nothing to park.</source>
        <translation>Es gibt nichts zu parken.</translation>
    </message>
    <message>
        <source>This is a new sale.</source>
        <translation>Dies ist ein neuer Verkauf.</translation>
    </message>
    <message>
        <source>Your role takes up no baskets.</source>
        <translation>Ihre Rolle nimmt keine Warenkörbe auf.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Your role takes no payments.</source>
        <translation>Ihre Rolle nimmt keine Zahlungen an.</translation>
    </message>
    <message>
        <source>There is nothing to pay: the total is zero.</source>
        <translation>Es gibt nichts zu bezahlen: Die Summe ist null.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Damaged goods</source>
        <translation>Beschädigte Ware</translation>
    </message>
    <message>
        <source>Display piece</source>
        <translation>Ausstellungsstück</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>Preisangleichung</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Stammkunde</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Nothing in the catalog has the code %1.</source>
        <translation>Nichts im Katalog hat den Code %1.</translation>
    </message>
    <message>
        <source>Several products fit “%1”. Choose one of them.</source>
        <translation>Mehrere Artikel passen zu „%1“. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>%1 is no longer sold. The manager can bring it back.</source>
        <translation>%1 wird nicht mehr verkauft. Der Manager kann es zurückholen.</translation>
    </message>
    <message>
        <source>%1 has a price with tax and the basket without, or the other way round. The manager can correct the product.</source>
        <translation>%1 hat einen Preis mit Steuer und der Warenkorb ohne, oder umgekehrt. Der Manager kann den Artikel berichtigen.</translation>
    </message>
    <message>
        <source>This is priced in %1, and the shop sells in %2.</source>
        <translation>Der Preis ist in %1, und das Geschäft verkauft in %2.</translation>
    </message>
    <message>
        <source>%1 is sold by the piece: take a whole number.</source>
        <translation>%1 wird stückweise verkauft: Nehmen Sie eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A quantity of %1 is too large: at most 99,999.999. Nothing was changed.</source>
        <translation>Die Menge %1 ist zu groß: höchstens 99.999,999. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no quantity. 0.001 to 99,999.999 is possible.</source>
        <translation>„%1“ ist keine Menge. Möglich ist 0,001 bis 99.999,999.</translation>
    </message>
    <message>
        <source>That is more than there is to take off: at most %1 %2.</source>
        <translation>Das ist mehr, als sich abziehen lässt: höchstens %1 %2.</translation>
    </message>
    <message>
        <source>“%1” is no amount of %2.</source>
        <translation>„%1“ ist kein Betrag in %2.</translation>
    </message>
    <message>
        <source>A discount needs a reason and is more than zero, at most all of it.</source>
        <translation>Ein Rabatt braucht einen Grund und ist größer als null, höchstens alles.</translation>
    </message>
    <message>
        <source>This line is gone already.</source>
        <translation>Diese Zeile ist schon weg.</translation>
    </message>
    <message>
        <source>There is nothing to take back any more.</source>
        <translation>Es gibt nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>This basket is not open here any more. The till shows what is.</source>
        <translation>Dieser Warenkorb ist hier nicht mehr offen. Die Kasse zeigt den, der es ist.</translation>
    </message>
    <message>
        <source>Another desk was faster. Look again and decide anew.</source>
        <translation>Ein anderer Kassenplatz war schneller. Sehen Sie noch einmal hin, und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The basket is full: it holds %1 lines.</source>
        <translation>Der Warenkorb ist voll: Er fasst %1 Zeilen.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>TillNoticeBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Produkt anlegen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show parked</source>
        <translation>Geparkte zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>TillPresenter</name>
    <message>
        <source>Not sold: the buyer is too young for it.</source>
        <translation>Nicht verkauft: Der Käufer ist zu jung dafür.</translation>
    </message>
    <message>
        <source>The basket is parked.</source>
        <translation>Der Warenkorb ist geparkt.</translation>
    </message>
    <message>
        <source>This basket was left open here. Go on where it stopped.</source>
        <translation>Dieser Warenkorb blieb hier offen. Fahren Sie fort, wo er stehen blieb.</translation>
    </message>
    <message>
        <source>This basket is not open here any more: another window has it. What was scanned is rung up in the basket shown now.</source>
        <translation>Dieser Warenkorb ist hier nicht mehr offen: Ein anderes Fenster hat ihn. Was gescannt wurde, steht im jetzt gezeigten Warenkorb.</translation>
    </message>
    <message>
        <source>Scan or choose something first, or scan it now.</source>
        <translation>Scannen oder wählen Sie zuerst etwas, oder scannen Sie es jetzt.</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>at the checkout</source>
        <translation>an der Kasse</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Enthaltene Steuer</translation>
    </message>
    <message>
        <source>Tax, estimated here</source>
        <translation>Steuer, hier geschätzt</translation>
    </message>
    <message>
        <source>before delivery</source>
        <translation>vor Lieferung</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Bisherige Summe</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n weitere Position</numerusform>
            <numerusform>%n weitere Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>with the address</source>
        <translation>mit der Adresse</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Enthaltene Steuer</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax included, estimated</source>
        <translation>Enthaltene Steuer, geschätzt</translation>
    </message>
    <message>
        <source>Tax, estimated</source>
        <translation>Steuer, geschätzt</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The shop&apos;s database is busy</source>
        <translation>Die Datenbank des Geschäfts ist belegt</translation>
    </message>
    <message>
        <source>Another program holds it. Nothing was changed.</source>
        <translation>Ein anderes Programm hält sie fest. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Close other programs that may have the database open, such as a backup.</source>
        <translation>Schließen Sie andere Programme, die die Datenbank offen haben könnten, etwa eine Sicherung.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Einen Moment bitte.</translation>
    </message>
    <message>
        <source>This Paydesk is too old</source>
        <translation>Dieses Paydesk ist zu alt</translation>
    </message>
    <message>
        <source>A newer Paydesk has already written this database. Nothing was changed.</source>
        <translation>Ein neueres Paydesk hat schon in diese Datenbank geschrieben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Install the newer Paydesk on this desk.</source>
        <translation>Installieren Sie das neuere Paydesk auf diesem Kassenplatz.</translation>
    </message>
    <message>
        <source>The shop&apos;s database is damaged</source>
        <translation>Die Datenbank des Geschäfts ist beschädigt</translation>
    </message>
    <message>
        <source>Paydesk did not touch it. No order is lost at Amazon.</source>
        <translation>Paydesk hat sie nicht angerührt. Bei Amazon ist keine Bestellung verloren.</translation>
    </message>
    <message>
        <source>Keep the file; do not delete it.</source>
        <translation>Bewahren Sie die Datei auf; löschen Sie sie nicht.</translation>
    </message>
    <message>
        <source>Put the last backup in its place, or call whoever looks after your computers.</source>
        <translation>Setzen Sie die letzte Sicherung an ihre Stelle, oder rufen Sie, wer Ihre Computer betreut.</translation>
    </message>
    <message>
        <source>The shop&apos;s database cannot be written</source>
        <translation>Die Datenbank des Geschäfts lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>The file, or the folder it lies in, belongs to somebody else or is write-protected.</source>
        <translation>Die Datei oder ihr Ordner gehört jemand anderem oder ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Give this user the right to write there.</source>
        <translation>Geben Sie diesem Benutzer dort Schreibrecht.</translation>
    </message>
    <message>
        <source>Check that the disk is not read-only.</source>
        <translation>Prüfen Sie, dass der Datenträger nicht schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>There is no room for the next sale. Nothing was changed.</source>
        <translation>Für den nächsten Verkauf ist kein Platz. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Free some space on the disk with the database.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger mit der Datenbank.</translation>
    </message>
    <message>
        <source>The database server does not answer</source>
        <translation>Der Datenbankserver antwortet nicht</translation>
    </message>
    <message>
        <source>Without it this desk cannot sell. Nothing was changed.</source>
        <translation>Ohne ihn kann dieser Kassenplatz nicht verkaufen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check that the server runs.</source>
        <translation>Prüfen Sie, ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>This database belongs to another shop mode</source>
        <translation>Diese Datenbank gehört zu einem anderen Modus des Geschäfts</translation>
    </message>
    <message>
        <source>Training, sandbox and live money never share a database. Nothing was changed.</source>
        <translation>Training, Sandbox und Live-Geld teilen nie eine Datenbank. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Correct mode, region or database in the settings file.</source>
        <translation>Berichtigen Sie Modus, Region oder Datenbank in der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>This database is not Paydesk&apos;s</source>
        <translation>Diese Datenbank ist nicht die von Paydesk</translation>
    </message>
    <message>
        <source>It holds tables of another program. Nothing was changed.</source>
        <translation>Sie enthält Tabellen eines anderen Programms. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Correct the database in the settings file.</source>
        <translation>Berichtigen Sie die Datenbank in der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>The shop could not be opened</source>
        <translation>Das Geschäft ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Paydesk has a fault, and met it at the start. No money moved.</source>
        <translation>Paydesk hat einen Fehler und ist beim Start darauf gestoßen. Es floss kein Geld.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Send the report that was just shown to whoever looks after your computers.</source>
        <translation>Senden Sie den eben gezeigten Bericht an den, der Ihre Computer betreut.</translation>
    </message>
    <message>
        <source>Training could not start</source>
        <translation>Das Training ließ sich nicht starten</translation>
    </message>
    <message>
        <source>Training mode runs a pretend Amazon on this computer, and that ended at once.</source>
        <translation>Das Training betreibt ein Übungs-Amazon auf diesem Computer, und das endete sofort.</translation>
    </message>
    <message>
        <source>Look at its log; the last line is below.</source>
        <translation>Sehen Sie in sein Protokoll; die letzte Zeile steht unten.</translation>
    </message>
    <message>
        <source>Close another Paydesk that may still be running.</source>
        <translation>Schließen Sie ein anderes Paydesk, das vielleicht noch läuft.</translation>
    </message>
    <message>
        <source>The settings are not right</source>
        <translation>Die Einstellungen stimmen nicht</translation>
    </message>
    <message>
        <source>Paydesk opened nothing, so nothing was changed.</source>
        <translation>Paydesk hat nichts geöffnet, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Correct the line named below, or rename the file to train without an account.</source>
        <translation>Berichtigen Sie die unten genannte Zeile, oder benennen Sie die Datei um, um ohne Konto zu trainieren.</translation>
    </message>
    <message>
        <source>Paydesk must not run as root</source>
        <translation>Paydesk darf nicht als root laufen</translation>
    </message>
    <message>
        <source>The browser that shows Amazon&apos;s pages cannot be sealed for a user who may do everything.</source>
        <translation>Der Browser, der die Seiten von Amazon zeigt, lässt sich für einen Benutzer, der alles darf, nicht abschotten.</translation>
    </message>
    <message>
        <source>Start Paydesk as an ordinary user of this computer.</source>
        <translation>Starten Sie Paydesk als gewöhnlicher Benutzer dieses Computers.</translation>
    </message>
    <message>
        <source>A key of your Amazon Pay account is missing</source>
        <translation>Ein Schlüssel Ihres Amazon-Pay-Kontos fehlt</translation>
    </message>
    <message>
        <source>Without it nothing can be asked of Amazon. Nothing was sent.</source>
        <translation>Ohne ihn lässt sich Amazon nichts fragen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Connect the account again, or put the key where the settings say.</source>
        <translation>Verbinden Sie das Konto neu, oder legen Sie den Schlüssel dorthin, wo die Einstellungen ihn nennen.</translation>
    </message>
    <message>
        <source>The secrets file is open to others</source>
        <translation>Die Datei mit den Geheimnissen steht anderen offen</translation>
    </message>
    <message>
        <source>Paydesk does not use keys that other people of this computer can read.</source>
        <translation>Paydesk verwendet keine Schlüssel, die andere Personen an diesem Computer lesen können.</translation>
    </message>
    <message>
        <source>Let only its owner read the file, as said below.</source>
        <translation>Lassen Sie nur ihren Besitzer die Datei lesen, wie unten beschrieben.</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Das Geschäft lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Nichts wurde gesendet, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Read the reason below.</source>
        <translation>Lesen Sie den Grund unten.</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close Paydesk</source>
        <translation>Paydesk schließen</translation>
    </message>
    <message>
        <source>✕ Not open</source>
        <translation>✕ Nicht offen</translation>
    </message>
</context>
<context>
    <name>VatRateSheet</name>
    <message>
        <source>New rate</source>
        <translation>Neuer Satz</translation>
    </message>
    <message>
        <source>Change rate</source>
        <translation>Satz ändern</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Write the country&apos;s two letters, like DE.</source>
        <translation>Schreiben Sie die zwei Buchstaben des Landes, etwa DE.</translation>
    </message>
    <message>
        <source>The class needs a short name.</source>
        <translation>Die Klasse braucht einen kurzen Namen.</translation>
    </message>
    <message>
        <source>e.g. VAT 20 %</source>
        <translation>z. B. MwSt. 20 %</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Class of goods</source>
        <translation>Warenklasse</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>As printed on receipts</source>
        <translation>Wie auf Belegen gedruckt</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Amazon is being asked</source>
        <translation>Amazon wird gefragt</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 endet in %2</translation>
    </message>
</context>
<context>
    <name>WordSheets</name>
    <message>
        <source>Release the shipment</source>
        <translation>Sendung freigeben</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Amazon asked to hold the goods back (StopShipmentAtypicalAuth): the payment looks unusual. Release it only when Amazon has said that it is all right.</source>
        <translation>Amazon hat gebeten, die Ware zurückzuhalten (StopShipmentAtypicalAuth): Die Zahlung wirkt ungewöhnlich. Geben Sie sie erst frei, wenn Amazon gesagt hat, dass alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>Why it may go</source>
        <translation>Warum sie hinausgehen darf</translation>
    </message>
    <message>
        <source>Clear the attention</source>
        <translation>Als geklärt markieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>What stands there:</source>
        <translation>Was dort steht:</translation>
    </message>
    <message>
        <source>Why it is all right</source>
        <translation>Warum es in Ordnung ist</translation>
    </message>
    <message>
        <source>No money moves. The order leaves the list of those that need attention.</source>
        <translation>Es fließt kein Geld. Die Bestellung verlässt die Liste derer, die Aufmerksamkeit verlangen.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz sichern</translation>
    </message>
    <message>
        <source>For colleagues; the buyer never sees it</source>
        <translation>Für Kollegen; der Käufer sieht sie nie</translation>
    </message>
    <message>
        <source>Write no addresses, phone numbers or mails: a note cannot be erased.</source>
        <translation>Schreiben Sie keine Adressen, Telefonnummern oder Mailadressen hinein: Eine Notiz lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>The note stands in the story of this order, with your name and the time.</source>
        <translation>Die Notiz steht im Verlauf dieser Bestellung, mit Ihrem Namen und der Uhrzeit.</translation>
    </message>
    <message>
        <source>Write a word about it first.</source>
        <translation>Schreiben Sie zuerst ein Wort dazu.</translation>
    </message>
    <message>
        <source>That is %1 characters too long.</source>
        <translation>Das ist %1 Zeichen zu lang.</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>New shipping zone</source>
        <translation>Neue Versandzone</translation>
    </message>
    <message>
        <source>Change shipping zone</source>
        <translation>Versandzone ändern</translation>
    </message>
    <message>
        <source>Keep zone</source>
        <translation>Zone sichern</translation>
    </message>
    <message>
        <source>Goes to any of these</source>
        <translation>Führt in eines von diesen</translation>
    </message>
    <message>
        <source>But not to these, such as islands</source>
        <translation>Aber nicht in diese, etwa Inseln</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The zone needs a name.</source>
        <translation>Die Zone braucht einen Namen.</translation>
    </message>
    <message>
        <source>Say where the zone is: one area at least.</source>
        <translation>Sagen Sie, wo die Zone liegt: mindestens ein Gebiet.</translation>
    </message>
</context>
</TS>
