<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AccountForm</name>
    <message>
        <source>Region of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop name, as buyers see it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside Amazon Pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as orders and colleagues see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as (short; it cannot be changed later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what they sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Deliver to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 more after it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the buyer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressesPage</name>
    <message>
        <source>In Seller Central open Login with Amazon, your application, Web Settings, and enter these there. Amazon shows its sign-in to no other page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed JavaScript origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed return URL after payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed return URL after a decline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdoptSheet</name>
    <message>
        <source>Adopt an order from Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order Reference at Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the id first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is being asked about it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is being adopted …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your order %1 already. Nothing is written or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon has an order of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon has an order of %1, made on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk writes it down as a placed order with one line over the whole total, and reads its payments. Nothing is sent to Amazon, and no money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There it is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no id of Amazon Pay. It looks like S01-1234567-1234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon knows no such order of this account. Compare the id with Seller Central, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk asks Amazon first, and tells what it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For orders made in your web shop or in Seller Central. The id of an authorization, capture or refund leads to its order, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgeSheet</name>
    <message>
        <source>Check the buyer&apos;s age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only be sold to buyers who are old enough. Ask for an identity card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked once for each basket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlreadyOpenScreen</name>
    <message>
        <source>Bring it to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer. Wait a moment, or look for it on the task bar; if it hangs, end it and try again. What was under way with Amazon is settled by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ⓘ Open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk is already open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window works with the same data. Two of them would take the basket from each other, so this one stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountEntry</name>
    <message>
        <source>“%1” is no amount in %2. Write it like %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too much: at most %2 is possible. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountsBar</name>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Opening the shop …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s payment is under way here. Only %1 can go on until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Approval needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else in this shop can approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong attempts. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not approve this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaRows</name>
    <message>
        <source>Add an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcodes; * stands for the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>✕ Amazon stopped the shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? Amazon&apos;s answers do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… Amazon&apos;s answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! The payment is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◷ The reservation runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the goods here. Release them only when Amazon has said that the payment is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the order with Seller Central, then say why it is all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether money moved is not known yet. Paydesk keeps asking under the same number; ask Amazon now if it is urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer must choose another payment method at Amazon; ask Amazon whether they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have Amazon reserve the money again; the order is open for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the money before it is free again, or void it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reservation is over. Have Amazon reserve the money again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionScreen</name>
    <message>
        <source>Begin the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what needs attention first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionView</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment is in doubt, and no reservation is about to run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the orders …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dearest %1 orders; there are more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Approved another&apos;s action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled bulk work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began to capture in bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused bulk work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began to ask Amazon in bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began to refund in bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let bulk work go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began to void in bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased a buyer&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at a buyer&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranged the favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent a mail again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the text of a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched between sandbox and live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported a settlement report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a shipping method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a shipping method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowed wrong PINs down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a shipping zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a shipping zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approves for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 does not say what was written: it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is missing, though later ones are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 was put in or written anew afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail ends before entry %1, and that was written once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything before it is whole. Make a copy of the database now and call whoever looks after it; after a backup was restored, an end that is too early is to be expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is whole: all %1 entries are as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit trail …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the audit trail first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Check the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the trail …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits. Take a filter back to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackOffice</name>
    <message>
        <source>Bulk work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasketEdits</name>
    <message>
        <source>%1 was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket was emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 off: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer  F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked  F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan something, search for it, or tap a tile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Show today&apos;s orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved and not captured, by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declines by reason, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds by day, 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of Amazon&apos;s notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on what was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for its capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No declines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refunds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notification yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BounceSheet</name>
    <message>
        <source>A mail came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what the mail server wrote back. It is kept with the chosen mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what the mail server wrote back, with the headers of your mail: its Message-ID tells which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail addresses in it are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Capture many orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void many orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund many orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Amazon about many orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Would be captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Would be let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Would be refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Would be asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkPresenter</name>
    <message>
        <source>%1 rows were written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkScreen</name>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not-done.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the dry run says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was not done …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the bulk work first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dry run with anything to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkView</name>
    <message>
        <source>Back to the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bulk work yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark some orders in the list, then choose what to do with all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1 orders; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BundleSheet</name>
    <message>
        <source>Support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that is in it, %1 files: no keys, no passwords, no names, no addresses. Look through it before you give it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuyerDataCard</name>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the buyer&apos;s data; that is written to the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon has not told the buyer, or the data was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>Capture money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve the rest again, for the next parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reserved; that is the most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogPresenter</name>
    <message>
        <source>%1 was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogRowPainter</name>
    <message>
        <source>Not for sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogView</name>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the first one, or import a list from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, number or barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the catalog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatchUpBar</name>
    <message>
        <source>Messages caught up with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the companion keeps the others until you go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheatSheetDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, those without a key too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: Amazon is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer has to sign in at Amazon first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer has to choose an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shipping method goes to this address. The buyer can choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer has to choose a payment method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment method cannot be used here. The buyer must choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon does not let this order through yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer signed in with the shop&apos;s own Amazon account; that cannot pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s wallet is set to another currency than the shop&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the basket …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out shipping and taxes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the sign-in with Amazon …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the order to Amazon …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is still deciding …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer is confirming the payment on Amazon&apos;s page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceling as soon as Amazon has answered …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon could not use the buyer&apos;s payment method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Your bank did not accept this card. Please choose another payment method.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon rejected the payment and closed it. Amazon does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Amazon could not take this payment. You can pay another way.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon stumbled over the payment several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Amazon has a problem at the moment. We can try it once more or you pay another way.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon could not decide in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Amazon could not check the payment quickly enough. Please use another payment method.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s bank did not confirm the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Your bank did not confirm the payment. You can sign in again or pay another way.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon declined for a reason that Paydesk does not know. A manager must look at the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Amazon did not take this payment. Please pay another way.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and house number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostNumber for the Packstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number for the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve now, capture later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the money at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm only, authorize later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for Amazon&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon may take a day to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; if it takes too long, let Amazon decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives by tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives in {first} to {last} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new address changes: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen delivery does not go there; another one was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in window was closed before anybody signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon did not let the buyer sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer can press Amazon&apos;s button again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon does not know this sign-in as one for this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please let the buyer sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s sign-in has expired. The basket is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon has closed this checkout. The basket is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s sign-in window did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer can sign in in this window instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer did not confirm the payment. The order is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again if need be, then place the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon has not received the buyer&apos;s confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the order again to open Amazon&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was waiting for its buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please let the same buyer sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page keeps failing on this computer. The basket is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, and start Paydesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page failed and was loaded again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment mode cannot be changed by this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager can sign in and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s page cannot be loaded. The basket is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s sign-in at Amazon is over. The basket is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment method does not pay in the shop&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer must choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon does not accept this shop&apos;s account on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner must correct it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s page reported a problem. The basket is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the page again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckoutScreen</name>
    <message>
        <source>Checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, keep the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in without a pop-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the payment mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another buyer signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is written down already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is signed in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the payment mode of this order: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckoutView</name>
    <message>
        <source>Cancel (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the till; the basket is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in without a pop-up (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the staff (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen is yours now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanionForm</name>
    <message>
        <source>Check and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. https://companion.shop.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a companion runs on a public host, enter its address, and the token that it showed for this desk. The token is never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A companion elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanionLinking</name>
    <message>
        <source>The companion knows this desk. From its next start the desk follows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>The client secret is not needed: the widgets sign buyers in without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public key ID belongs to Checkout v2. This desk speaks the classic checkout: it needs access key and secret key instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private key (PEM) belongs to Checkout v2 and signs its calls. The classic checkout has no use for it, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is not whole: its beginning or its end is missing. It belongs to Checkout v2 and is not needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is locked with a passphrase. It is not needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public key is for Amazon. It is not needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store ID belongs to Checkout v2. The client ID looks alike, but is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key ID is one of the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key ID is one of the live environment, not of the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, US dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom, pound sterling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union, euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan, yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller ID (merchant ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed JavaScript origin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectPresenter</name>
    <message>
        <source>No key was found in what you pasted. Copy the whole block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are right, but they belong to an account in another region: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon does not know this access key in this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret key does not belong to this access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are right, but they belong to another seller ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s sign-in page does not know this client ID, or does not know the return address of this origin. Compare both with Seller Central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the field %1. Were the two exchanged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be right. Expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectView</name>
    <message>
        <source>Paste from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with Amazon and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Amazon …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys go into this computer&apos;s keyring, never into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring. The keys go into a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are in this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are in %1, which only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its next start Paydesk uses the new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its next start Paydesk opens your shop, with a database of its own; nothing of the training is in it. The first to sign in becomes its owner, and the set-up goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find all of these in Seller Central under Integration, MWS Access Key. No key is ever shown again once it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon knows this account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk made a mistake in what it was just doing. The basket and every order are kept, and the desk goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If money was on its way, look the order up before you try again: Paydesk asks Amazon by itself and does nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report holds no names, amounts or keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon tells name and address at the checkout; this is for the basket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Show or close the buyer&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer has Amazon&apos;s pages on the other screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Encrypted, and the server&apos;s certificate is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are on the server; each was read back and compared. The file %2 is kept and takes nothing new. Start again now, on every desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop lives in the file %1 on this computer. That is right for one desk. Several share a PostgreSQL server: everything moves there, and is compared row by row before it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop lives on a PostgreSQL server, for all desks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until nobody writes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying: %1 of %2 rows. Nobody can sell meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing: %1 of %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching over …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. db.shop.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database (empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password (empty for none)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Open a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the shift …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shift; its X report shows how it goes, its Z report closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sold here counts for the day alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <source>The shift is open; what is sold here counts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made and kept; print it or save it as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadlinesCard</name>
    <message>
        <source>Runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclineCard</name>
    <message>
        <source>Tell the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay with Amazon again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the till with this basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another payment method is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeedSheet</name>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the buyer (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Paydesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving notifications …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner may do that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be looked at again together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to read what Amazon said and what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Signed by Amazon, checked by the companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature, tokens and addresses are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscountSheet</name>
    <message>
        <source>Apply discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names on the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timelines of the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are in order: %1 mode, region %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 seconds from Amazon&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 seconds from Amazon&apos;s; at 900 it refuses every call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 seconds from Amazon&apos;s, so Amazon refuses every call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s clock could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of Amazon&apos;s servers are known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pretend Amazon is on this computer; no name has to be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These names are not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections to Amazon are encrypted and its certificates are believed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pretend Amazon on this computer needs no encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not believed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encrypted connection to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon takes the keys of this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon does not take the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this shop cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon refuses this account: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys could not be checked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon knows this shop as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s origin is %1; training needs no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s origin is still that of training, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s origin %1 is none that Amazon allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companion answers, %1 messages wait to be read, the last one came %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companion answers, and no notification has ever come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companion answers, and %1 messages wait to be read; the last one came %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companion answers, but Amazon has said nothing since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No companion is set up: changes are found by asking Amazon now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk %1 hears Amazon for this shop; the last notification came %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companion cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 takes the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set up, so mails wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training no mail leaves this computer; the server was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails cannot be sent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt printer is set up at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer can be reached; it does not say how it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer does not print: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free, and what is written is on the disk after %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free, but what is written takes %2 ms to be on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of Paydesk&apos;s data cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is whole and has schema %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has schema %1; it is brought to %2 at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has schema %1, of a newer Paydesk than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 entries of the audit trail are as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 entries of the audit trail are as they were written; time ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is not as it was written: entry %1 was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timelines of all %1 orders are as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timelines of the newest %1 of %2 orders are as written; time ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline of order %1 is not as it was written, from entry %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Paydesk is made for PySide6 6.11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pretend Amazon of training was not started on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took longer than %1 seconds and was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be looked at: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line of the settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this computer set its clock by the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s network and its name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock, and whether a firewall or virus scanner opens encrypted connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the keys anew: Settings, Amazon account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account&apos;s state in Seller Central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller Central must list exactly this address as allowed JavaScript origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the origin that Seller Central lists: Settings, Amazon account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the companion: Settings, Hearing Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the companion runs, and test it: Settings, Hearing Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the way from Amazon: Settings, Hearing Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the mail server: Settings, Mails and notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up if there is one: Settings, Receipts and printers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at paper, cover and cable, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on this disk before Paydesk has to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have this disk checked; sales wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this user the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup: Settings, Data and keeping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer Paydesk on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the database server runs and that this desk may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Paydesk once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who had access to the database, and compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more time: main.py doctor --patience 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Paydesk anew, with the parts that belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a support bundle and ask for help with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorPresenter</name>
    <message>
        <source>The support bundle is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this desk: %1 of %2 checks are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken: %1. What to do stands beside each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is broken. To look at: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks, asks and tells; it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DryPage</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for your own books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for Amazon&apos;s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed first, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each order is checked again when its turn comes; no call is made twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingSheet</name>
    <message>
        <source>Void: release the reserved money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: end the whole order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: finish the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To end the whole order instead, cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To let only the reserved money go and keep the order, void it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To free what is reserved as well, cancel the order instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept at Amazon (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Scan, or search by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3* before a code takes three of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole list, as it is filtered and sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 marked orders alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked order alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (XLSX), with numbers and dates to reckon with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (CSV), for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, filter and order are those of the list; buyers stay masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was canceled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by Amazon&apos;s id, order or message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for more than 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number or mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the mails are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the mails are about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstOwnerForm</name>
    <message>
        <source>Make me the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN of at least 4 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ. Type them once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodsCard</name>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodsView</name>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, another word, or the number on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No products here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager adds them under Products, or imports a list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdsCard</name>
    <message>
        <source>Ids at Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Import nothing if any line is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip wrong lines, import the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column is %1: without it nothing can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines. Prices are taken as %2. Of the first %3 lines %4 have a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not in the file –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ The line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14,50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking, nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines/s, about %2 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product list as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here or choose one. A known number is updated, others are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1. To change: %2. Already like that: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, passwords and people are in no such file and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change: all of it holds already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPresenter</name>
    <message>
        <source>%1 messages are looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is looked at again; Amazon is asked anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are being looked at already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was taken over as %1; its messages are applied now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxTable</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲  %1 need a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲  1 needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon sends one for every change of a payment. Test the way from Amazon to this shop, and the first one appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications are not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s messages do not reach this shop. Nothing is lost: Paydesk asks Amazon by itself, but learns of changes minutes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up receiving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notification is like that. Look at all of them, or at fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoicePreview</name>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IpnLight</name>
    <message>
        <source>IPN: not receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s notifications do not reach this desk; it asks Amazon by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPN not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPN: companion refuses us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPN: %1 need a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPN: 1 needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages were given up; the reason stands beside each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPN: catching up, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that came while no desk listened are being applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is set up; Amazon has not sent a message yet. Test it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPN ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPN silent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companion does not answer. Nothing is lost: Paydesk asks Amazon by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s last message came %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 name an order that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IpnTest</name>
    <message>
        <source>No companion is set up, so nobody hears Amazon. Set up receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companion does not answer. Look whether it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pretend Amazon did not send the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companion has the message, but this desk did not fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companion refused it: it does not know the topic or merchant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companion could not keep it (answer %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message did not reach the companion. Look whether it runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IpnTestSheet</name>
    <message>
        <source>Test the notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companion answers this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is in this shop&apos;s inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Seller Central open Settings, Integration Settings, Instant Notification Settings. Enter the address below as Merchant URL, save, and press the test button there while this window waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pretend Amazon sends a signed test message, as the real one would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon has sent a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pretend Amazon has sent a test message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ It works: the message took %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Amazon. Press the test button in Seller Central now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public address is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for Amazon&apos;s notifications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It paused by itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its desk was closed or stopped. Go on: no call is made twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may leave this screen; the work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers were lost; Paydesk keeps asking Amazon what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over; the orders below were not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The shop goes back to how it stood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now is kept beside it, as a backup of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that moved since stays moved: every order waits until Amazon was asked, so nothing is captured or refunded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails that waited then are not sent by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every desk has to be started again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders whose buyer is erased: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, addresses, mails, notes and what Amazon told of the buyer go for good; nobody can bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts, taxes, Amazon&apos;s ids and numbers of invoices stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you need the invoices with their addresses, save them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders whose money is under way, which are left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this buyer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer Paydesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Not yet: its money is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Can be erased</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingPresenter</name>
    <message>
        <source>The backup is made, and was read back: %1 orders, all whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in force. What was there before is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders move no money until Amazon was asked about each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Paydesk again, here and on every other desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer is erased from %1 orders. Amounts, taxes and numbers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before hold the buyer until they are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingScreen</name>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.paydesk-backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and buyers&apos; data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the chosen backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the buyer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message>
        <source>Backups and buyers&apos; data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the backups …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk makes one every day by itself; make the first one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Paydesk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the chosen one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a buyer who asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, addresses, mails and notes go for good. Amounts, taxes and the numbers of invoices stay, as the law asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address, whole name or order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the buyer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups hold buyers&apos; data, but no keys and no passwords; only this user of this computer can read them. They lie in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being made and read back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is looked over and put in force …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the buyer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer is being erased …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders came back from a backup: Amazon is being asked about them, and until then they move no money.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message>
        <source>While this desk was away, order %1 was finished at Amazon: %2 authorized. Open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this desk was away, order %1 was placed. Open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was being placed when this desk ended, and failed. Open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was being placed when this desk ended, and is still open. Do not sell its goods again before its outcome is known. Open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterheadPresenter</name>
    <message>
        <source>The letterhead is kept. New papers and mails bear it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterheadView</name>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for your purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the shop&apos;s logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines stand on every invoice, receipt and mail. Invoices that have a number already keep the lines of their day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the shop, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number, e.g. VAT id or registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else the law wants at the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns and exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence of your own below the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinePainter</name>
    <message>
        <source>Age check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinePicker</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping and the rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sandbox …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the training …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ From its next start this desk works with real money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ From its next start this desk moves no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop is live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before this shop can go live.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This shop is ready for live.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailSettingsPresenter</name>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is kept. Waiting mails go out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server took the test mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection and sign-in work. In training no mail leaves this computer, so none was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailSettingsScreen</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before Amazon lets a reservation go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours without any notification, after an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders department, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When waiting and silence are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails and notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailTemplates</name>
    <message>
        <source>Subject, line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML, line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To your own people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Order placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued: Amazon checks the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed: paid in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined, may be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization grows old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon sends no notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment, not the goods; none if captured within 5 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer, at each capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer, at start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Your mail says the same: the buyer hears it twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodSheet</name>
    <message>
        <source>New shipping method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change shipping method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method needs a name; buyers see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for every parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each step: kilograms up to which it holds, a colon, the price. Heavier parcels are not carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each step: value of the goods from which it holds, a colon, the price. Begin with 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By value of the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as buyers see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest arrival in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest arrival in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives after days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free from a value of goods of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeBanner</name>
    <message>
        <source>TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is real: no Amazon, no money, no mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s test environment: no money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real orders, real money.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModesMenu</name>
    <message>
        <source>Payment mode: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovePresenter</name>
    <message>
        <source>The server answers, and its database is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are in %1, without keys and passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the file hold from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the shop: buyers do not see it. Ctrl+Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Nothing was sent and no money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner must correct it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was read again; look before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment; it finishes or settles by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again and decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person has to approve it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever manages the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a smaller amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 14.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the buyer for another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon asks us to slow down; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and try again; nothing is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether money moved is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk keeps asking Amazon under the same number, so nothing is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager must compare this order with Seller Central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s signature was checked before the message was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon told us that the order %1 has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon told us that the authorization %1 has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon told us that the capture %1 has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon told us that the charge %1 has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon told us that the refund %1 has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon told us of a chargeback, %1: a buyer&apos;s bank wants money back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked Amazon, and wrote down what it answered: order %2 is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked Amazon, and its answer held nothing that we did not know yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked Amazon; its answer was older than what we know, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s answer excludes what we know of order %2. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the order with Seller Central; then have the message looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon used a word that this Paydesk does not know. It is kept in the order&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at order %2 in Seller Central; a newer Paydesk may know the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question to Amazon can confirm this, so order %2 was put before a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it in Seller Central in time: a chargeback has a deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a test: the way from Amazon to this shop works. No order was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about another merchant, or the other environment. Nothing was done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that goes on, look which address is entered in Seller Central for sandbox and live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no order, so there was nothing to ask Amazon about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody pressed the test button, and Amazon sent this test message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s delivery service sent a message of its own; it is about no payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon sent a message whose content could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon sent a message of a kind that this Paydesk does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept, but could not be applied yet; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do, unless it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept, and is applied with the next turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names an order that was not made here, so nothing was done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt the order, or leave it: it is applied by itself once the order is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given up. No money moved because of it, and none was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the reason, then have it looked at again; polling keeps the order right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to the companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider credit reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Merchant URL for instant notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no public address yet: say first who receives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the way from Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon tells a shop of each change within seconds, at one https address. A companion on a public host hears it, or this computer behind a public address. Without either, Paydesk asks Amazon by itself, a little later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Amazon takes %1 from the buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then %1 is reserved again for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the reservation is released: one authorization has one capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole reservation is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon sends %1 back to the buyer; that takes some hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 more than was captured; the shop pays it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop keeps %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon reserves %1 on the buyer&apos;s payment method; nothing is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could still be reserved afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the buyer&apos;s money is free again; nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order stays open at Amazon, and money can be reserved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moves. The order ends for good; nothing can be reserved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the buyer&apos;s money is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order ends for good; nothing can be reserved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moves. Nothing new can be reserved on this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds stay possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays reserved and can still be captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moves. The order may ship again once everything is paid or reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written into the story of this order. Nothing is sent to Amazon, no money moves, and the payment status stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund of %1 is on its way to the buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon decides within hours; this page updates by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is shown as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is working on this order at this very moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was possible until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was faster: the order has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon refused (%1): the order has changed there meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is taking the money; more than 7 days after the reservation that takes up to an hour or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reserved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the reservation was released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent to be captured, and that stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the rest is reserved again is not known yet; Paydesk keeps asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reserved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is deciding about %1; that may take up to a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page updates by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reserved and can be captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reservation was let go; the buyer has the money back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is canceled; everything that was reserved is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is closed; nothing new can be reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipment is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attention is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon was asked; this is how the order stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is queued; it goes as soon as the mail server takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written down. Nothing was sent to Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void: release the money …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: end the order …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: finish the order …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the shipment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the attention …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Amazon now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend a mail …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record only …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take money that is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give captured money back to the buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have Amazon reserve money, e.g. for the next parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one reservation go; the order stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call everything off before money was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new reservations; what is reserved or taken stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods may go although Amazon said stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you looked, and why it is all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this order&apos;s payment again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the buyer, the orders department or staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For colleagues; the buyer never sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money moved outside Amazon Pay. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call to Amazon has no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is not placed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is still deciding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is taking the money already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reservation is over; reserve again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon said stop; release the shipment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that may be refunded went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten refunds were made; Amazon allows no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s ceiling for this order is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ten authorizations are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer must choose another payment method first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is closed at Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is older than 180 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money was taken; refund it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon did not stop the shipment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail about it was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instant capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then a capture is answered at once; later Amazon takes its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the reserved money is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order at Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then nothing new can be reserved; refunds stay possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a person must look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderExport</name>
    <message>
        <source>Capture until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderPresenter</name>
    <message>
        <source>Your role may not do this. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderScreen</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or cover the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print papers about the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderScreenView</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the order …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderSearch</name>
    <message>
        <source>last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderStory</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by Paydesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order changed at the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order adopted from Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon tells of a chargeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that Paydesk does not act on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon knows the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order confirmed at Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer came back from the confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer asked to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer asked for another payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s answer is known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old report was ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s answers contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon used an unknown word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon stopped the shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the goods go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded only, nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersMenu</name>
    <message>
        <source>With these orders …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders are the most at once; narrow the list down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the marked orders …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the marked orders …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund the marked orders …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Amazon about the marked orders …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersPresenter</name>
    <message>
        <source>More than %1 rows are marked all at once only: Ctrl+A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all orders of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt an order from Amazon …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the orders first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Show all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest %1; type more to find others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sale at the till will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or take a filter back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, buyer, SKU, Amazon&apos;s id, =19.95, &gt;100, today …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs attention, by money at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt an order from Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>This page is ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is Amazon&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING, not Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page comes from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Reading the order …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon has not told the buyer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Not yours to change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the print that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkSheet</name>
    <message>
        <source>Park the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. blue coat, or a first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any desk can take it up again. A name helps to find it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Parked baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parked baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6 parks the open one, so that it waits here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteField</name>
    <message>
        <source>Paste the keys here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the keys here: text, JSON or one single key. Paydesk sorts them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentsCard</name>
    <message>
        <source>Payments at Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the people …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the role …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>%1 can sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role was changed. It holds at every desk from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN holds from now on. It is shown nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Orders and audit keep the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It holds at every desk from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default holds again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Add a person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk where they are signed in is locked at once. Orders and the audit trail keep the name, and you can let them in again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the role …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new PIN …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate, or let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the permission …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the people first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the permissions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Take a basket to the buyer and place the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up a basket that somebody parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell what not everybody may buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how an order&apos;s money is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a receipt or an invoice again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and change products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a buyer&apos;s name, address and mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Amazon how an order stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write notes on an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a mail again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in an order from Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release a stopped shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on many orders at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export lists into files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a buyer&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture: take reserved money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve money again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void: let reserved money go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: give money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record money that moved elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and close a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Amazon&apos;s settlement reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what Amazon told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a notification again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set who gets which mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the texts of mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the keys of the Amazon account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between sandbox and live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage people and their permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till and products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, reports and notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1, above: second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1, above: not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionSheet</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the second person for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount like 500.00, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a share from 0.01 to 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Whose permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approves for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As by the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As built in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exceptions from the role: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other than built in: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>PIN %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message numerus="yes">
        <source>Digits of the PIN typed: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPair</name>
    <message>
        <source>A PIN of at least 4 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is made of digits: the keypad of the sign-in has no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has at least 4 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is guessed at the first try. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ. Type them once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>New PIN for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them type it themselves. Nobody can look it up later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and buyers&apos; data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server, and who is told what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of the mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PopupWindow</name>
    <message>
        <source>Sign in at Amazon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>e.g. DE AT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 101* 10115..10179</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcodes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, by weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel lockers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has no receipt printer. Save the paper as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printer: %1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another printer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterForm</name>
    <message>
        <source>Cut the paper after each receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the cash drawer with each sale&apos;s receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the receipt of each sale without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the region uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterPresenter</name>
    <message>
        <source>Test print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printers of this desk are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was printed. Look whether every letter is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterScreen</name>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set here holds for this desk alone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe with euro (858)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe (850)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States (437)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Western Europe (1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has no receipt printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one under printers, or print the invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt printer at the address that is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address under printers, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is switched on and connected, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let Paydesk use the receipt printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this user the right to print on it, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer is out of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a new roll, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer&apos;s cover is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press its online or feed button, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off and on again, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer did not say that it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the receipt printer broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the paper, and see that the printer is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk ended while it was printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the paper is whole. If it is not, print again; the new one says COPY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale and its money are not concerned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The paper was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>Save product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s age must be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tile among the favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.svg *.gif *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number (SKU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The weight is a whole number of grams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no price. Write it like 14.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another product has this number already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barcode %1 belongs to %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product can cost that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be kept: it is too long or has odd characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported, because some lines are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was canceled; what was written before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list breaks off: a quote is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was canceled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they were, %4 wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would have been %1 new, %2 changed, %3 as they were; %4 are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number (SKU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the kilogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the liter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods that are shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital, no address needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductsScreen</name>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managers and owners change the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantitySheet</name>
    <message>
        <source>Set quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sold by the piece: take a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Discount on the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailPermissions</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managers and owners see that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Show whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the mail says</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a mail to read it, to send it again or to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed over yet: it is worded when it goes. This is how it reads now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Please choose another payment method at Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer has not confirmed the order at Amazon yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer confirmed it; money can be reserved and taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment method does not work. Nothing new can be reserved until it is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s bank asked for a confirmation, and it did not succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm the payment with your bank, or choose another payment method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon works on another charge of this order; it frees itself when that is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon does not know the order&apos;s total yet, so nothing can be charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer did not confirm in time, so Amazon let the order go. No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was not completed. Nothing was charged to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop called the order off. No money was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled by the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer called it off at Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled by Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon called the order off, for instance because of trouble with an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon canceled this payment. Nothing was charged to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order reached the end of its life at Amazon, after 180 days. Refunds stay possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that may be charged was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorizations used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon allows a number of authorizations for each order, and all are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop closed the order: no new authorizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer ended the agreement at Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon closed the order: it rejected the payment, or a claim went against the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon did not accept this payment. Please use another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkout completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer finished the checkout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkout declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment did not go through at Amazon. No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment did not go through. Nothing was charged to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon may take up to a day. The money is neither reserved nor taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is checking the payment; you will get a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding, shipment stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is deciding, and asks to hold the goods back: the payment looks unusual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is reserved and can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved, shipment stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is reserved, but Amazon asks to hold the goods back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment method did not work. Another one mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank said no this time; the same payment method may be tried once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment did not go through. Please choose another payment method at Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment method was refused for good; trying it again does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was declined. Nothing was charged to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon rejected the payment and closed the order; the same account will not work again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed inside Amazon. It may work in a minute; try once or twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon could not process the payment. Nothing was charged to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon did not decide in time, so nothing is reserved. Ask again without waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon did not answer in time. Nothing was charged to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one capture of this authorization was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody captured within 30 days (2 in the sandbox), so the money is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon ended the reservation, mostly because of trouble with the shop&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended with the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was canceled, and its reservation with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop let the reserved money go; the buyer has it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 7 days after the reservation Amazon takes its time, up to an hour or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being captured, shipment stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is taking the money, but asks to hold the goods back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s money is taken; it can be refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured, shipment stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is taken, but Amazon asks to hold the goods back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon refused to take the money. Keep the goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed inside Amazon. Try again while the amount is still reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that may be refunded went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten refunds were made; Amazon allows no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon closed the capture, so it cannot be refunded from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon sends the money back; that takes some hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your refund is under way; Amazon tells you when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is back with the buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your refund is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded after a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer won an A-to-z claim, and Amazon refunded without the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded after a cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer canceled at Amazon, and Amazon sent the money back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon refused, for instance because the shop&apos;s balance is too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund was not possible through Amazon; we will pay you back another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed inside Amazon, or the buyer was refunded already. Look before you try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s bank wants the money back, and it is being looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback: answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop must answer with evidence before the deadline, or it loses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over; Seller Central says who won and where the money went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop accepted it; the money goes back to the buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered before the deadline; the money goes back to the buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer took it back; the shop keeps the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon uses a word that this Paydesk does not know. Nothing was guessed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: it goes on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture when the goods leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the buyer for another payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer another way to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the goods, then release them with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund another way and record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Amazon now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in Seller Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer gets a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orders department gets a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer and the orders department get a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon mails the buyer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReauthorizeSheet</name>
    <message>
        <source>Reserve money again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1: the order&apos;s total and what Amazon allows above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon answers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon may take up to a day; more payments succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivingSheet</name>
    <message>
        <source>Receiving notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this address in Seller Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training the companion runs on this computer by itself, and the pretend Amazon knows its address. Nothing needs to be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pretend Amazon sends to this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the public address above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public https address that leads here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics, if not the usual ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 while the proxy is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon sends its notifications over the Internet. If this computer is to hear them, a public https address must lead to it: a reverse proxy, or a tunnel. A companion on a public host is the better way where there is one; nothing is lost while this computer is off, because Paydesk asks Amazon by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Record only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, send nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to Amazon from here, and no money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We refunded the buyer another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer paid another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how and why, for whoever reads it later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefundSheet</name>
    <message>
        <source>Refund the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the shop&apos;s books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason, or write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above %1 a second person approves it with their PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person approves it with their PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 can go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 captured, %2 that Amazon allows above, %3 already gone back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods damaged or faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong goods sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>%1 %2 is more than the %3 %4 that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already pays for order %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot begin a number: at most %2 letters, digits or - / _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters are more than the %2 that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached securely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer like a mail server at port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit together; nothing was moved, run the doctor first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not lead to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say what was paid out, so it may have been cut off; nothing was imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an open shift at this desk; close it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no certificate that we believe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no headings in its first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no total at Amazon yet; there is no order to adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has tax rounded once per rate and invoice, not per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds tables that are not Paydesk&apos;s; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, and %3 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a secret and does not belong into the shared settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already under way as %2; its outcome must be known first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being settled by another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no address of this computer; 127.0.0.1 fits behind a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no amount in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no name of a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no pattern; write 10115, 101*, B#* or 10115..10179</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no picture that can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no quantity; from 0.001 to 99999.999 is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no settlement report of Amazon Pay: it has no %2; download it from Seller Central, Reports, Settlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no tax rate; from 0 to 100 percent is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no topic; write its ARN in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an amount of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not more than zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the address of a companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sold by the piece, not as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the last active owner and has to stay one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not approve %2 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved filters are the most; delete one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in line %2 already; the file is doubled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters, and no control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 talks to Amazon alone, not to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was closed already with Z report %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved to a server before and takes nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was possible until %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was settled before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a fee of %2 does not make %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be called without TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3; nothing was imported, download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon Pay allows %1 %2, and all are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon Pay answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon Pay declined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon Pay refused the call: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon Pay&apos;s quota for %1 is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon cannot reach %1; the public address is that of your shop in the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon has not told the buyer&apos;s mail address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon still misses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon stopped the shipment; release it before money is captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s confirmation did not begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s topics for this region are not known; enter their ARNs in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorize was answered without an authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login with Amazon answered HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk was started as root; start it as an ordinary user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is one of the region %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is no access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token belongs to another application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PIN has %1 to %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a basket holds %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a discount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail about %1 waits already; it goes out as soon as the mail server takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note has at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of the table %1 does not fit the server: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shift is still open at %1; close it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shipping tariff %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a subject is one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text holds half a character and cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Amazon Pay id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error that Paydesk does not expect; the report tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another desk changed this a moment ago; nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 at Amazon; there is no order to adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2 order, and this shop is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no backup of Paydesk; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no country; write its two letters, like DE or US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no line of a price list; write a bound, a colon, a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no time as Amazon writes it (%2); a spreadsheet may have saved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order prefix has up to %1 letters, digits, hyphens and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives before it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked as %1, but the answer is about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorized as %1, but its capture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barcode %1 already belongs to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins or ends with a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canceled while waiting for Amazon Pay&apos;s quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be %1 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot combine %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose sandbox or live: training has no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect the sandbox first: there is no way from training to real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter the token that the companion showed for this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 characters; Amazon takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no negative amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has one currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has other signs than A-Z, 0-9, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has rising steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has two currencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds half a character; delete it and type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far the set-up has come could not be written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; it must be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a number from 0.01 to 100 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than 0 % and at most 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no name or number of a computer on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no number between 1 and 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no picture that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no section of these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no text in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not like 04b8:0e15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the plain name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid TOML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid TOML; nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long or has blanks around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is wider or higher than %1 dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its numbers do not rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own check found a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its page is not behind the number that was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known %1, but Amazon Pay reports %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merchant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merchant %1&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes from 0 to %1 (a week)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money was already captured on this order, so it cannot be canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one product fits %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name at least one address of your staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs at least one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup could be written into %1; no half one is left there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no buyer is written to about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is set for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column of the file is headed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complete answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mail about %1 was ever sent; there is nothing to send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mail of this shop&apos;s is named in that text by its Message-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no order of such a buyer is kept here; nothing was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shift is open at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tax rate is set for class %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody changes their own permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one message is longer than any of Amazon&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a database file can be locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only an owner may change that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order %1 came back from a backup; ask Amazon about it first, or money could move twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order %1 does not wait for its buyer; it is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owners always may %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product %1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds of one capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample people and products are for training alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settlement %1 was imported by %2 on %3 already; nothing was imported twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipping method %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipping zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should look like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody has called meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account&apos;s keys could not be kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer cannot be relied on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is longer than any of Amazon&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit trail at entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup %1 is damaged or cut off; nothing was changed, choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup %1 was made by a newer Paydesk; nothing was changed, install the newer version to restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup holds %1 orders and cannot be restored for %2; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the basket changed after its total was worked out; total it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the basket has no line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the basket is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the basket is empty or costs nothing; Amazon Pay was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle %1 cannot be written; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the buyer&apos;s age must be checked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cells are separated by semicolons, so a spreadsheet saved this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check of the trail was canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the companion asks to be left alone for %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the companion at %1 must be called by https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the companion does not answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the companion does not know this desk&apos;s token; make a new one there with &apos;companion desks add&apos; and give it to this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the companion on this computer did not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the companion on this computer has not been started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the companion&apos;s address ends before the first ? or #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the companion&apos;s proxy does not reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the companion&apos;s token or address holds a strange sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke before the request had left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke while waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection ended in the middle of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database %1 on the server is not empty and was not touched; name an empty one, and the move can be made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database file is damaged and was not upgraded; restore the last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dry run was canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 can be read by others; run: chmod 600 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 cannot be written; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 has no %2; it is not the emulator&apos;s credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 for the database does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder for pictures cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder for this user&apos;s data cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host %1 is unknown; is there a network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the invoice could not be saved as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last line does not end; the file was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines come to %1, which is more than the total of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines of %1 come to %2, and %3 was paid out; lines are missing, nothing was imported, download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the logo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server answers out of turn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server closes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server does not take this user and password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server hung up at the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server refused it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server takes no address with letters like these (SMTPUTF8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server takes no sign-in; leave the user empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server wants a sign-in first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server wants it later: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server&apos;s answer was not heard; the mail may have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the move was stopped; the shop goes on with its file as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order still lacks an address or a shipping method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payment of order %1 is not finished; nothing was erased, capture or cancel it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535; often 587 or 465</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535; usually 5432</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pretend Amazon does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pretend Amazon for training did not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pretend Amazon refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pretend Amazon was not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price of %1 is %2 tax, those of this basket are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer does not print: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer took nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer&apos;s %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report begins a second time; the file is doubled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report has no lines; it was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report is in %1, and this shop settles in %2; nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest was not reserved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret %1 is neither in the keyring, nor in %2, nor in the secrets file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s name is one line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server gave back other rows of the table %1 than it was sent; nothing was moved, look at the server before you try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server must be PostgreSQL: postgresql://user@host:5432/name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting %1 takes a value of type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings file %1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shipping method %1 still goes to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop has no tax settings yet; nothing can be totaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop is not ready for live; missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop needs a name that buyers know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop&apos;s database is on a server already; there is no file to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tax rate %1 is made of several; enter each by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the timeline of an order, which is missing altogether,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the timeline of order %1 at entry %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training certificate cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a filter %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is already a product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is already a user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no database yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to do on any of these orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this basket is %1 at %2 and was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this basket is being paid by order %1; go on with that order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this command does not reach Amazon (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this database file was moved to a server and takes nothing new; start Paydesk again, it then works on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this database holds %1 orders and cannot be used for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this database was written by a newer Paydesk (schema %1); nothing was changed, install the newer version to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk has no place for a password: set PAYDESK_SMTP_PASSWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk is closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this job is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this name and PIN do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user may not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too deeply nested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many wrong attempts; try again at %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training stays on this machine, and %1 is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type %1 to confirm; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what answers at the companion&apos;s address is no feed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came of %1 could not be written down; it will be asked again under the same key, so nothing is done twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without encryption mails may only go to a server on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it like postgresql://user@host:5432/name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the address that the mails come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the mail server&apos;s name, like mail.shop.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the name of an empty database on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the server&apos;s name, like db.shop.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the user that the database belongs to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as orders and colleagues see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as %1; that stays, because orders and the audit trail keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>1 capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift of %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders by payment status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes on what was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds that Amazon declined after all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>No printer is set up on this computer; save the report as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift ends now with its Z report; what is sold afterwards belongs to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day ends now for the whole shop with its Z report; what is sold afterwards counts for the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How today goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts and Z reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResendSheet</name>
    <message>
        <source>Resend a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one, and to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail goes to the buyer again. No money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail goes to the orders department again (%1). No money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail goes to %1 again. No money moves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Order written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer came back from the confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer asked for another payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s answer is known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon stops the shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s answers contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods may leave the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the goods here for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand over or ship the goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is still deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is placed; the money is neither reserved nor taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: this page updates by itself, and the buyer gets a mail from Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon has reserved the whole amount; it is taken when the goods are shipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the amount is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon has taken the whole amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the money went back to the buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the money went back to the buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the buyer another way to pay; the basket is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager opens this order and decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s payment method did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon rejected the payment; the same account will not work again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon could not process the payment; it may work in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon did not decide in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reservation ran out before the money was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon closed the reservation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon canceled the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop canceled the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop closed the reservation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was written down, but Amazon does not know its total yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is not confirmed at Amazon yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is confirmed; the payment was not asked for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer has yet to confirm the payment at Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer has to pick another payment method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another payment method needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is placed; no money is reserved, as this shop wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager reserves and takes the money later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether money moved is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: Paydesk asks again under the same number, so nothing is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the checkout of this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon asks to hold the goods back: the payment looks unusual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager clears it with a reason once Amazon has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the buyer to pick another payment method at Amazon; then it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPresenter</name>
    <message>
        <source>The mail goes to the buyer again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>The invoice was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the invoice as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail the buyer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Amazon about this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place or open an order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Amazon now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Amazon …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>Rings up baskets and places orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks after orders and money, closes the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, keys and people included.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>Role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the reader speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon mails as well: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in which later news may call it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On whose screen; with nobody chosen on everybody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalesTaxSheet</name>
    <message>
        <source>New jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery charges are taxed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jurisdiction needs a name; receipts show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it is: one area, by regions or postcodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. New York State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. reduced, clothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of goods that are free, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveFilterSheet</name>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands above the list on every desk. Typed words are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another filter is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 saved filters already; delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>You can look at these settings. Only owners change them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Unmark all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentMails</name>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server wants it later. Paydesk tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server had it, and its answer was not heard. It may have arrived; each try has the same Message-ID, by which a mailbox shows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon has not told the buyer&apos;s address yet. Paydesk tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is none that a mail server would take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused it. Look at its words, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be sent for three days. A person may still send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its template does not work. Mend the template, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s data was erased; there is nobody to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next made it pointless, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took it back before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back after the mail server had taken it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set up yet. Mails wait here, and none is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: no mail leaves this computer. What would go out waits here to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk does not know the mail server&apos;s password, so it sends nothing. Other desks may.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentMailsPresenter</name>
    <message>
        <source>The mail goes out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) go out again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) will not be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) had gone already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What came back is kept with the mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentMailsScreen</name>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the chosen mails again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen mails back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whom the mail is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the mail&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all mails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentMailsView</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail came back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲  %1 need a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲  1 needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mails yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails to buyers and staff appear here with the first order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail is like that. Look at all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Keep mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS (often port 587)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS (often port 465)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: a server on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User (empty for none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own certificate authority (PEM file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers go to (empty for the sender)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test mail to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient of the test mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept does not fit; the default is shown. Choose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers see it at Amazon while they pay, and on their receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store name company brand title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before every new order number, so that several shops on one Amazon account do not collide. Orders that exist keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number series invoice reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on the card statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What buyers read on the statement of their card; Amazon adds AMZ*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft descriptor bank statement card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that Seller Central lists as allowed origin of this shop. It must be the same there, letter by letter, or Amazon shows no button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain website url https allowed widget login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When money is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon wants money taken when goods leave the shop. Whoever sells over the counter takes it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture charge immediate authorize reserve payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the buyer waits for Amazon&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon answers within seconds or within a day. A day declines fewer orders, and they are Queued until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorization synchronous asynchronous timeout decline queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock an idle desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so long without a touch the desk asks for the PIN again. The basket stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle lock timeout screen saver sign out PIN inactivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for a discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the till offers to choose from, one on each line. Leave it empty for the list that Paydesk brings along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebate price reduction list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest pause inside a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that follow each other faster than this come from a scanner. A slow wireless scanner may need 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barcode scanner speed wireless gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shorter than this counts as typed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barcode scanner length minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets the mails for the orders department, one on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient address mail notification team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn of an old authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that is reserved and not taken is told of so many days before Amazon lets it go. Amazon does that after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ageing expiry authorization reservation warning days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn when Amazon is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When orders were placed and no notification came for so long, something between Amazon and this shop is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPN silence notifications warning hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the shop&apos;s companion serves its desks. Leave it empty when this shop has none, or when a desk hears Amazon itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companion server feed url IPN sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on reports and in the audit trail. No two desks may share one; empty for the name of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>till register computer counter name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each desk keeps its own. 0 makes none by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup schedule copy save database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the wording of notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Amazon sent is forgotten after that; what came of it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention erase IPN privacy data protection GDPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the content of mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a mail said is forgotten after that; that it was sent stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention erase outbox privacy data protection GDPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep parked baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A basket that nobody paid is forgotten after that. 0 keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>park parked basket cart retention erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the logs of a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold no buyer&apos;s data and no keys. 0 keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log retention erase diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest scheduled ones; those made by hand stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup number rotation disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under its name on invoices, receipts and mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letterhead sender street invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that the law wants on invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT id sales tax permit qualified invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the foot of invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register director imprint footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns and exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shop says of them on receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund policy gift exchange withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence under the totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank you closing sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as this computer has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark mode light theme appearance contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What buyers read, in mails and on receipts, follows the buyer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation English German Japanese Deutsch 日本語 locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: reserve now, capture by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: confirm only, reserve by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds: decided while they wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds, or a day where need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, when the order is placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to a day: Queued until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, letterhead and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys, and what Amazon knows of this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How money is reserved and taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner, discounts and locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes and shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added to a basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts and printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper, printers and what stands on an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails and notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told what, and by which server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companion and the address for notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here, and who may do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database, backups, and what is erased when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the windows at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk, and moving settings to another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of value does not fit. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 characters at most. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 lines at most. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plain text on one line. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no mail address. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like https://shop.example, without a path. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like https://companion.example, or leave it empty. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write letters, digits, - and _ alone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no text. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large for a file of settings. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2: this file is damaged or cut off. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of Paydesk&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of Paydesk wrote this file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no settings. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2: “%1” is told twice. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2: there is no setting “%1” to import. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2, “%1”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this a moment ago. You see their value now; nothing of yours was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only owners change this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, tax number, legal texts and the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address VAT imprint picture invoice head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the shop, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, region, training, sandbox or live, and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect credentials access key secret seller merchant id wizard live sandbox return URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates, classes, and where they hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT sales tax rate class rounding consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones, methods and what they cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery parcel carrier zone tariff postage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which desk hears Amazon, at which address and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPN URL endpoint topic port proxy listen webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one the whole way and turns the light green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPN test light check SNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printer, invoice printer, paper, cash drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESC/POS 80 mm 58 mm A4 Letter USB network thermal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server, and who is told what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One switch for each event and each audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP STARTTLS TLS sender notification grid event buyer staff password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of the mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each mail is worded, in each language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text wording subject HTML Jinja translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users, PINs, roles, and limits on refunds and discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user staff cashier manager owner role PIN approval discount limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what, and whether the trail is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history log changes chain revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and buyers&apos; data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and restore backups, erase a buyer on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore backup erase privacy GDPR database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, how to mend it, and a bundle for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor diagnosis health test clock network printer database version support log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to PostgreSQL; a step of the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL SQLite server move several desks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPlaces</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>“%1” is as it was: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes effect when Paydesk is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a file for another shop or desk, without keys and passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save copy backup JSON transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what would change first; keys and passwords stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load restore JSON transfer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word for it, or look through the sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settlements</name>
    <message>
        <source>✓ Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ Other amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? Unknown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Not in a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… In the next report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◔ Still pending here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‼ In two reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ No payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this order with Seller Central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt the order, or look it up in Seller Central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be in a later report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came within a day of the report&apos;s end; Amazon posts it in the next report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order and ask Amazon about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another report has the same payment; ask Amazon which one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettlementsPresenter</name>
    <message>
        <source>The report was imported as a whole and compared with your books.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettlementsScreen</name>
    <message>
        <source>Import a settlement report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the doubtful report all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what agrees, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettlementsView</name>
    <message>
        <source>Import a report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No settlement report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download one in Seller Central under Reports, Settlements, and import it here: Paydesk compares it with your captures and refunds to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what agrees, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each capture and refund is in the report and in your books, to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement %1, %2 lines, imported by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s settlement reports, held against your books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon Pay account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses for Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the account is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s keys are on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the account again: its keys are not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has an https address of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the shop&apos;s https address, and enter it in Seller Central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale was placed and captured in the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one sale in the sandbox, to its capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund was made in the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one refund in the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s notifications arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notification has arrived yet; Paydesk asks Amazon instead, later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The taxes are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the taxes: without them nothing can be totaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a way to send goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shipping method: only goods without delivery can be sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letterhead has address and tax number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the shop&apos;s address and tax number; invoices need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are products to sell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server: buyers get no mails from you, only Amazon&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has an owner who can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can manage the shop: add an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPlaces</name>
    <message>
        <source>Set up the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Leave and go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShippingCard</name>
    <message>
        <source>No shipping method goes to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShippingPresenter</name>
    <message>
        <source>Kept. It holds for new baskets on every desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShippingView</name>
    <message>
        <source>Shipping methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But not to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a method …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a zone …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a method: without one, only goods that need no delivery can be sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a zone: where the shop sends goods at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers choose among the methods that go to their address. Each change is kept at once and holds for new baskets; orders remember what they were sold with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Order numbers look like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region belongs to the account; a shop in another one is a shop of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region and currency of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop name, as buyers see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an order is placed, the money is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>That PIN is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Good to see you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign in yet. The owner comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket is kept. Sign in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make yourself the owner: only owners see the keys and the people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set taxes and shipping, and bring in your products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the people who sell, each with a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffNotices</name>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the notice&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretend Amazon runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretend Amazon does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baskets can go on; payments wait until it answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open payment calls: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their outcome is not known yet; Paydesk keeps asking Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Set up the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw story, people&apos;s data covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SureSheet</name>
    <message>
        <source>I have read this, and want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchSheet</name>
    <message>
        <source>Go live with real money?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sandbox?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its next start this desk takes real orders and real money. The live shop has a database of its own: people, taxes, shipping, letterhead, mails and products go along into it, test orders stay in the sandbox. Amazon is asked whether the keys are good for live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its next start this desk works in Amazon&apos;s test environment: no money moves. Live orders stay where they are; this desk does not look after them meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its next start nothing at this desk is real. Real orders stay where they are, and this desk does not look after them meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaxPresenter</name>
    <message>
        <source>The taxes are kept. They hold for new baskets on every desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaxView</name>
    <message>
        <source>Tax rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed on receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the usual rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept here decides the total of every order. Check the rates against the law: Paydesk begins with those of January 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the shop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fractions, delivery, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fractions of a cent are settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery charges bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers outside the tax territory pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once per rate and invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rates of the goods, by their value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price without the tax in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML of my own; else it is made of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk&apos;s wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✎ Your wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Look at it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the mail looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesPresenter</name>
    <message>
        <source>Kept. Mails that wait go out with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk&apos;s wording holds again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesScreen</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a word of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Paydesk&apos;s wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the mails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Pay with Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the quantity of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till is still opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line of the basket first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role gives no discounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to park.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a new sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role takes up no baskets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role takes no payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to pay: the total is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the catalog has the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several products fit “%1”. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer sold. The manager can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a price with tax and the basket without, or the other way round. The manager can correct the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is priced in %1, and the shop sells in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sold by the piece: take a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity of %1 is too large: at most 99,999.999. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no quantity. 0.001 to 99,999.999 is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than there is to take off: at most %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount needs a reason and is more than zero, at most all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This basket is not open here any more. The till shows what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk was faster. Look again and decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket is full: it holds %1 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TillNoticeBar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TillPresenter</name>
    <message>
        <source>Not sold: the buyer is too young for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket is parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This basket was left open here. Go on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This basket is not open here any more: another window has it. What was scanned is rung up in the basket shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or choose something first, or scan it now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax, estimated here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before delivery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax included, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax, estimated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The shop&apos;s database is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that may have the database open, such as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Paydesk is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Paydesk has already written this database. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer Paydesk on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk did not touch it. No order is lost at Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file; do not delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the last backup in its place, or call whoever looks after your computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s database cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, or the folder it lies in, belongs to somebody else or is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this user the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is not read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the next sale. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk with the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it this desk cannot sell. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database belongs to another shop mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, sandbox and live money never share a database. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct mode, region or database in the settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is not Paydesk&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds tables of another program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the database in the settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk has a fault, and met it at the start. No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the report that was just shown to whoever looks after your computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training mode runs a pretend Amazon on this computer, and that ended at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its log; the last line is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close another Paydesk that may still be running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk opened nothing, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line named below, or rename the file to train without an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk must not run as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser that shows Amazon&apos;s pages cannot be sealed for a user who may do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Paydesk as an ordinary user of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of your Amazon Pay account is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nothing can be asked of Amazon. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the account again, or put the key where the settings say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets file is open to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk does not use keys that other people of this computer can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only its owner read the file, as said below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reason below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Paydesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Not open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VatRateSheet</name>
    <message>
        <source>New rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the country&apos;s two letters, like DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class needs a short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. VAT 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed on receipts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Amazon is being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordSheets</name>
    <message>
        <source>Release the shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon asked to hold the goods back (StopShipmentAtypicalAuth): the payment looks unusual. Release it only when Amazon has said that it is all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moves. The order leaves the list of those that need attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For colleagues; the buyer never sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write no addresses, phone numbers or mails: a note cannot be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note stands in the story of this order, with your name and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a word about it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 characters too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>New shipping zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change shipping zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to any of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But not to these, such as islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the zone is: one area at least.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
