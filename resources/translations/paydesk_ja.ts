<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>AccountForm</name>
    <message>
        <source>Region of the account</source>
        <translation>アカウントの地域</translation>
    </message>
    <message>
        <source>Shop name, as buyers see it</source>
        <translation>購入者に表示される店舗名</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>What can be done</source>
        <translation>できる操作</translation>
    </message>
    <message>
        <source>Outside Amazon Pay</source>
        <translation>Amazon Pay 以外</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a person</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Name, as orders and colleagues see it</source>
        <translation>名前（注文や同僚に表示されるもの）</translation>
    </message>
    <message>
        <source>Signs in as (short; it cannot be changed later)</source>
        <translation>サインイン名（短く。後から変更できません）</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
    <message>
        <source>Write what they sign in with.</source>
        <translation>サインイン名を入力してください。</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Deliver to</source>
        <translation>お届け先</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source> (%1 more after it)</source>
        <translation> (ほか %1 件)</translation>
    </message>
    <message>
        <source>Please ask the buyer: %1</source>
        <translation>購入者に確認してください: %1</translation>
    </message>
</context>
<context>
    <name>AddressesPage</name>
    <message>
        <source>In Seller Central open Login with Amazon, your application, Web Settings, and enter these there. Amazon shows its sign-in to no other page.</source>
        <translation>セラーセントラルで「Login with Amazon」、お使いのアプリケーション、「Web Settings」の順に開き、これらを登録してください。登録のないページには Amazon のサインインが表示されません。</translation>
    </message>
    <message>
        <source>Allowed JavaScript origin</source>
        <translation>許可された JavaScript オリジン</translation>
    </message>
    <message>
        <source>Allowed return URL after payment</source>
        <translation>支払い後の許可済みリターン URL</translation>
    </message>
    <message>
        <source>Allowed return URL after a decline</source>
        <translation>拒否後の許可済みリターン URL</translation>
    </message>
</context>
<context>
    <name>AdoptSheet</name>
    <message>
        <source>Adopt an order from Amazon</source>
        <translation>Amazon から注文を取り込む</translation>
    </message>
    <message>
        <source>Order Reference at Amazon</source>
        <translation>Amazon の Order Reference</translation>
    </message>
    <message>
        <source>Type or paste the id first.</source>
        <translation>先に ID を入力するか貼り付けてください。</translation>
    </message>
    <message>
        <source>Amazon is being asked about it …</source>
        <translation>Amazon に問い合わせています …</translation>
    </message>
    <message>
        <source>The order is being adopted …</source>
        <translation>注文を取り込んでいます …</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1 を取り込む</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>It is your order %1 already. Nothing is written or sent.</source>
        <translation>すでにこの店舗の注文 %1 です。何も書き込まず、何も送信しません。</translation>
    </message>
    <message>
        <source>Amazon has an order of %1.</source>
        <translation>Amazon に %1 の注文があります。</translation>
    </message>
    <message>
        <source>Amazon has an order of %1, made on %2.</source>
        <translation>Amazon に %2 付けの %1 の注文があります。</translation>
    </message>
    <message>
        <source>Paydesk writes it down as a placed order with one line over the whole total, and reads its payments. Nothing is sent to Amazon, and no money moves.</source>
        <translation>Paydesk は合計額を 1 つの明細とする確定済みの注文として記録し、その支払いを読み込みます。Amazon には何も送信せず、お金も動きません。</translation>
    </message>
    <message>
        <source>There it is called %1.</source>
        <translation>Amazon での番号は %1 です。</translation>
    </message>
    <message>
        <source>That is no id of Amazon Pay. It looks like S01-1234567-1234567.</source>
        <translation>Amazon Pay の ID ではありません。S01-1234567-1234567 のような形式です。</translation>
    </message>
    <message>
        <source>Amazon knows no such order of this account. Compare the id with Seller Central, letter by letter.</source>
        <translation>このアカウントにそのような注文は Amazon にありません。ID をセラーセントラルと 1 文字ずつ照合してください。</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>照会する</translation>
    </message>
    <message>
        <source>Paydesk asks Amazon first, and tells what it found.</source>
        <translation>Paydesk は先に Amazon に問い合わせ、見つかった内容を表示します。</translation>
    </message>
    <message>
        <source>For orders made in your web shop or in Seller Central. The id of an authorization, capture or refund leads to its order, too.</source>
        <translation>ネットショップやセラーセントラルで作成された注文が対象です。オーソリ、売上請求、返金の ID からも注文を探せます。</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
</context>
<context>
    <name>AgeSheet</name>
    <message>
        <source>Check the buyer&apos;s age</source>
        <translation>購入者の年齢確認</translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation>年齢を確認した</translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation>販売しない</translation>
    </message>
    <message>
        <source>%1 may only be sold to buyers who are old enough. Ask for an identity card.</source>
        <translation>%1 は年齢条件を満たす購入者にのみ販売できます。身分証明書の提示をお願いしてください。</translation>
    </message>
    <message>
        <source>It is asked once for each basket.</source>
        <translation>確認はカートごとに一度だけです。</translation>
    </message>
</context>
<context>
    <name>AlreadyOpenScreen</name>
    <message>
        <source>Bring it to the front</source>
        <translation>前面に表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じる</translation>
    </message>
    <message>
        <source>It does not answer. Wait a moment, or look for it on the task bar; if it hangs, end it and try again. What was under way with Amazon is settled by itself.</source>
        <translation>応答がありません。しばらく待つか、タスクバーで探してください。固まっている場合は終了してもう一度お試しください。Amazon との処理中の内容は自動的に解決されます。</translation>
    </message>
    <message>
        <source>ⓘ Open already</source>
        <translation>ⓘ すでに開いています</translation>
    </message>
    <message>
        <source>Paydesk is already open here</source>
        <translation>Paydesk はすでに開いています</translation>
    </message>
    <message>
        <source>Another window works with the same data. Two of them would take the basket from each other, so this one stays closed.</source>
        <translation>別のウィンドウが同じデータを使用しています。2 つ開くとカートを奪い合うため、このウィンドウは開きません。</translation>
    </message>
</context>
<context>
    <name>AmountEntry</name>
    <message>
        <source>“%1” is no amount in %2. Write it like %3.</source>
        <translation>「%1」は %2 の金額ではありません。%3 のように入力してください。</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>金額を入力してください。</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>金額は 0 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>%1 is too much: at most %2 is possible. Nothing was sent.</source>
        <translation>%1 は多すぎます。上限は %2 です。何も送信していません。</translation>
    </message>
</context>
<context>
    <name>AmountsBar</name>
    <message>
        <source>Ordered</source>
        <translation>注文額</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>売上請求済み</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残った売上</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>オーソリ済み</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Opening the shop …</source>
        <translation>店舗を開いています…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>%1&apos;s payment is under way here. Only %1 can go on until it is done.</source>
        <translation>%1 の支払い処理がここで進行中です。完了するまで操作できるのは %1 だけです。</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Approval needed</source>
        <translation>承認が必要です</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Nobody else in this shop can approve it.</source>
        <translation>この店舗にはほかに承認できる人がいません。</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>PIN を入力してください。</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>PIN が正しくありません。</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Wait a moment and try again.</source>
        <translation>誤入力が多すぎます。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 may not approve this.</source>
        <translation>%1 はこの操作を承認できません。</translation>
    </message>
</context>
<context>
    <name>AreaRows</name>
    <message>
        <source>Add an area</source>
        <translation>地域を追加</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Regions, with commas between</source>
        <translation>地方・州（カンマ区切り）</translation>
    </message>
    <message>
        <source>Postcodes; * stands for the rest</source>
        <translation>郵便番号（* は残りの部分を表します）</translation>
    </message>
    <message>
        <source>Remove this area</source>
        <translation>この地域を削除</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>✕ Amazon stopped the shipment</source>
        <translation>✕ Amazon が発送を停止しました</translation>
    </message>
    <message>
        <source>? Amazon&apos;s answers do not agree</source>
        <translation>? Amazon の応答が食い違っています</translation>
    </message>
    <message>
        <source>… Amazon&apos;s answer was lost</source>
        <translation>… Amazon の応答が失われました</translation>
    </message>
    <message>
        <source>! The payment is missing</source>
        <translation>! 支払いがありません</translation>
    </message>
    <message>
        <source>◷ The reservation runs out</source>
        <translation>◷ オーソリの期限が近づいています</translation>
    </message>
    <message>
        <source>Keep the goods here. Release them only when Amazon has said that the payment is good.</source>
        <translation>商品を手元に留めてください。支払いに問題がないと Amazon が回答してから引き渡してください。</translation>
    </message>
    <message>
        <source>Compare the order with Seller Central, then say why it is all right.</source>
        <translation>注文をセラーセントラルと照合し、問題がない理由を入力してください。</translation>
    </message>
    <message>
        <source>Whether money moved is not known yet. Paydesk keeps asking under the same number; ask Amazon now if it is urgent.</source>
        <translation>お金が動いたかどうかはまだわかりません。Paydesk は同じ番号で問い合わせを続けます。急ぐ場合は今すぐ Amazon に問い合わせてください。</translation>
    </message>
    <message>
        <source>The buyer must choose another payment method at Amazon; ask Amazon whether they have.</source>
        <translation>購入者が Amazon で別の支払い方法を選ぶ必要があります。選んだかどうかを Amazon に問い合わせてください。</translation>
    </message>
    <message>
        <source>Have Amazon reserve the money again; the order is open for it.</source>
        <translation>Amazon で再度オーソリしてください。注文は再オーソリできる状態です。</translation>
    </message>
    <message>
        <source>Capture the money before it is free again, or void it.</source>
        <translation>オーソリが失効する前に売上請求するか、オーソリを取り消してください。</translation>
    </message>
    <message>
        <source>The reservation is over. Have Amazon reserve the money again.</source>
        <translation>オーソリの期限が切れました。Amazon で再度オーソリしてください。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（あと %2）</translation>
    </message>
</context>
<context>
    <name>AttentionScreen</name>
    <message>
        <source>Begin the next step</source>
        <translation>次の手順を開始</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>注文を開く</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>注文一覧に戻る</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Go to what needs attention first.</source>
        <translation>先に要対応の画面を開いてください。</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
</context>
<context>
    <name>AttentionView</name>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Orders that need attention</source>
        <translation>要対応の注文</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>リスク額</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>注文を開く</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>No payment is in doubt, and no reservation is about to run out.</source>
        <translation>不確かな支払いはなく、期限が近いオーソリもありません。</translation>
    </message>
    <message>
        <source>Reading the orders …</source>
        <translation>注文を読み込んでいます …</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>リスク額 %1</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>注文 1 件</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>注文 %1 件</translation>
    </message>
    <message>
        <source>the dearest %1 orders; there are more</source>
        <translation>金額の大きい注文 %1 件（ほかにもあります）</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Approved another&apos;s action</source>
        <translation>他の人の操作を承認</translation>
    </message>
    <message>
        <source>Exported the audit trail</source>
        <translation>監査記録をエクスポート</translation>
    </message>
    <message>
        <source>Canceled bulk work</source>
        <translation>一括処理をキャンセル</translation>
    </message>
    <message>
        <source>Began to capture in bulk</source>
        <translation>一括売上請求を開始</translation>
    </message>
    <message>
        <source>Paused bulk work</source>
        <translation>一括処理を一時停止</translation>
    </message>
    <message>
        <source>Began to ask Amazon in bulk</source>
        <translation>Amazon への一括問い合わせを開始</translation>
    </message>
    <message>
        <source>Began to refund in bulk</source>
        <translation>一括返金を開始</translation>
    </message>
    <message>
        <source>Let bulk work go on</source>
        <translation>一括処理を再開</translation>
    </message>
    <message>
        <source>Began to void in bulk</source>
        <translation>オーソリの一括取消を開始</translation>
    </message>
    <message>
        <source>Erased a buyer&apos;s data</source>
        <translation>購入者のデータを消去</translation>
    </message>
    <message>
        <source>Looked at a buyer&apos;s data</source>
        <translation>購入者のデータを閲覧</translation>
    </message>
    <message>
        <source>Closed the day</source>
        <translation>営業日を締め</translation>
    </message>
    <message>
        <source>Arranged the favourites</source>
        <translation>お気に入りを並べ替え</translation>
    </message>
    <message>
        <source>Changed the logo</source>
        <translation>ロゴを変更</translation>
    </message>
    <message>
        <source>A mail came back</source>
        <translation>メールが返送</translation>
    </message>
    <message>
        <source>Sent a mail again</source>
        <translation>メールを再送信</translation>
    </message>
    <message>
        <source>Changed the text of a mail</source>
        <translation>メールの文面を変更</translation>
    </message>
    <message>
        <source>Switched between sandbox and live</source>
        <translation>サンドボックスと本番を切り替え</translation>
    </message>
    <message>
        <source>Exported orders</source>
        <translation>注文をエクスポート</translation>
    </message>
    <message>
        <source>Printed a copy</source>
        <translation>控えを印刷</translation>
    </message>
    <message>
        <source>Changed a permission</source>
        <translation>権限を変更</translation>
    </message>
    <message>
        <source>Changed the printers</source>
        <translation>プリンターを変更</translation>
    </message>
    <message>
        <source>Made a product</source>
        <translation>商品を作成</translation>
    </message>
    <message>
        <source>Changed a product</source>
        <translation>商品を変更</translation>
    </message>
    <message>
        <source>Imported products</source>
        <translation>商品をインポート</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Imported settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>Imported a settlement report</source>
        <translation>決済レポートをインポート</translation>
    </message>
    <message>
        <source>Closed a shift</source>
        <translation>シフトを終了</translation>
    </message>
    <message>
        <source>Opened a shift</source>
        <translation>シフトを開始</translation>
    </message>
    <message>
        <source>Removed a shipping method</source>
        <translation>配送方法を削除</translation>
    </message>
    <message>
        <source>Changed a shipping method</source>
        <translation>配送方法を変更</translation>
    </message>
    <message>
        <source>Changed the taxes</source>
        <translation>税を変更</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>担当者を変更</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Set a new PIN</source>
        <translation>新しい PIN を設定</translation>
    </message>
    <message>
        <source>Slowed wrong PINs down</source>
        <translation>誤った PIN の入力を制限</translation>
    </message>
    <message>
        <source>Removed a shipping zone</source>
        <translation>配送地域を削除</translation>
    </message>
    <message>
        <source>Changed a shipping zone</source>
        <translation>配送地域を変更</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Above that</source>
        <translation>上限を超える場合</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Approves for others</source>
        <translation>他の人の承認</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Share up to</source>
        <translation>割合の上限</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>精算レポート (Z)</translation>
    </message>
    <message>
        <source>Entry %1 does not say what was written: it was changed.</source>
        <translation>記録 %1 は書き込まれた内容と異なります。変更されています。</translation>
    </message>
    <message>
        <source>Entry %1 is missing, though later ones are there.</source>
        <translation>後の記録があるのに、記録 %1 がありません。</translation>
    </message>
    <message>
        <source>Entry %1 was put in or written anew afterwards.</source>
        <translation>記録 %1 は後から挿入されたか、書き直されています。</translation>
    </message>
    <message>
        <source>The trail ends before entry %1, and that was written once.</source>
        <translation>一度書き込まれた記録 %1 の手前で監査記録が終わっています。</translation>
    </message>
    <message>
        <source>Everything before it is whole. Make a copy of the database now and call whoever looks after it; after a backup was restored, an end that is too early is to be expected.</source>
        <translation>それより前はすべて無傷です。今すぐデータベースのコピーを作成し、管理担当者に連絡してください。バックアップを復元した後は、途中で終わっていても異常ではありません。</translation>
    </message>
    <message>
        <source>The chain is whole: all %1 entries are as they were written.</source>
        <translation>チェーンは無傷です。%1 件の記録はすべて書き込まれたときのままです。</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>audit</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>チェーンを検証</translation>
    </message>
    <message>
        <source>Export the audit trail …</source>
        <translation>監査記録をエクスポート …</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>監査記録を検索</translation>
    </message>
    <message>
        <source>Go to the audit trail first.</source>
        <translation>先に監査記録の画面を開いてください。</translation>
    </message>
    <message>
        <source>The chain is being checked.</source>
        <translation>チェーンを検証しています。</translation>
    </message>
    <message>
        <source>There is no entry.</source>
        <translation>記録がありません。</translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation>マネージャーとオーナーが行います。</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Check the chain</source>
        <translation>チェーンを検証</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>すべての端末</translation>
    </message>
    <message>
        <source>Reading the trail …</source>
        <translation>監査記録を読み込んでいます …</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No entry fits. Take a filter back to see more.</source>
        <translation>条件に合う記録がありません。絞り込みを解除するとさらに表示されます。</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1（%2）、%3</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>対象：%1</translation>
    </message>
    <message>
        <source>Entry %1 of the chain</source>
        <translation>チェーンの記録 %1</translation>
    </message>
    <message>
        <source>%1 of %2 entries checked</source>
        <translation>%2 件中 %1 件を検証済み</translation>
    </message>
    <message>
        <source>Search the trail</source>
        <translation>監査記録を検索</translation>
    </message>
    <message>
        <source>Object or order</source>
        <translation>対象または注文</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更項目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Choose an entry to see what it says.</source>
        <translation>記録を選ぶと内容が表示されます。</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>検証の進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>BackOffice</name>
    <message>
        <source>Bulk work</source>
        <translation>一括処理</translation>
    </message>
</context>
<context>
    <name>BasketEdits</name>
    <message>
        <source>%1 was taken out.</source>
        <translation>%1 を取り除きました。</translation>
    </message>
    <message>
        <source>The basket was emptied.</source>
        <translation>カートを空にしました。</translation>
    </message>
    <message>
        <source>%1 off: %2</source>
        <translation>%1 引き: %2</translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Basket</source>
        <translation>カート</translation>
    </message>
    <message>
        <source>Customer  F9</source>
        <translation>お客様  F9</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>お客様: %1</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>お客様を追加</translation>
    </message>
    <message>
        <source>Parked  F7</source>
        <translation>保留中  F7</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 点</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 点</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the basket</source>
        <translation>カートの明細</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>カートは空です</translation>
    </message>
    <message>
        <source>Scan something, search for it, or tap a tile.</source>
        <translation>スキャン、検索、またはタイルをタップしてください。</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Show today&apos;s orders</source>
        <translation>本日の注文を表示</translation>
    </message>
    <message>
        <source>Reserved and not captured, by age</source>
        <translation>オーソリ済み・未請求 (経過日数別)</translation>
    </message>
    <message>
        <source>Declines by reason, 30 days</source>
        <translation>拒否の理由別件数 (30 日間)</translation>
    </message>
    <message>
        <source>Refunds by day, 14 days</source>
        <translation>日別の返金 (14 日間)</translation>
    </message>
    <message>
        <source>Delay of Amazon&apos;s notifications</source>
        <translation>Amazon からの通知の遅延</translation>
    </message>
    <message>
        <source>on what was sold</source>
        <translation>売上に対して</translation>
    </message>
    <message>
        <source>Nothing waits for its capture.</source>
        <translation>売上請求を待つものはありません。</translation>
    </message>
    <message>
        <source>No declines.</source>
        <translation>拒否はありません。</translation>
    </message>
    <message>
        <source>No refunds.</source>
        <translation>返金はありません。</translation>
    </message>
    <message>
        <source>No notification yet.</source>
        <translation>通知はまだありません。</translation>
    </message>
    <message>
        <source>Sold today</source>
        <translation>本日の売上</translation>
    </message>
    <message>
        <source>Captured today</source>
        <translation>本日の売上請求</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>本日の返金</translation>
    </message>
    <message>
        <source>Discounts today</source>
        <translation>本日の値引き</translation>
    </message>
</context>
<context>
    <name>BounceSheet</name>
    <message>
        <source>A mail came back</source>
        <translation>メールが返送</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Paste what the mail server wrote back. It is kept with the chosen mail.</source>
        <translation>メールサーバーからの返信内容を貼り付けてください。選択したメールと一緒に保存されます。</translation>
    </message>
    <message>
        <source>Paste what the mail server wrote back, with the headers of your mail: its Message-ID tells which one it is.</source>
        <translation>メールサーバーからの返信内容を、送信したメールのヘッダーごと貼り付けてください。Message-ID からどのメールかを判別します。</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>返送された内容</translation>
    </message>
    <message>
        <source>Mail addresses in it are not kept.</source>
        <translation>含まれるメールアドレスは保存されません。</translation>
    </message>
    <message>
        <source>Paste the text first.</source>
        <translation>先にテキストを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Capture many orders</source>
        <translation>複数の注文を売上請求</translation>
    </message>
    <message>
        <source>Void many orders</source>
        <translation>複数の注文のオーソリを取消</translation>
    </message>
    <message>
        <source>Refund many orders</source>
        <translation>複数の注文を返金</translation>
    </message>
    <message>
        <source>Ask Amazon about many orders</source>
        <translation>複数の注文を Amazon に問い合わせ</translation>
    </message>
    <message>
        <source>✓ Would be captured</source>
        <translation>✓ 売上請求されます</translation>
    </message>
    <message>
        <source>✓ Would be let go</source>
        <translation>✓ 解放されます</translation>
    </message>
    <message>
        <source>✓ Would be refunded</source>
        <translation>✓ 返金されます</translation>
    </message>
    <message>
        <source>✓ Would be asked about</source>
        <translation>✓ 問い合わせます</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>%1 を売上請求</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>%1 を取消</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 を返金</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>%1 を問い合わせ</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>売上請求済み</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>解放済み</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>問い合わせ済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>At it</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>? Not known yet</source>
        <translation>? 結果未確認</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ 失敗</translation>
    </message>
    <message>
        <source>○ Canceled</source>
        <translation>○ キャンセル</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>注文 %1 件</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>注文 1 件</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
</context>
<context>
    <name>BulkPresenter</name>
    <message>
        <source>%1 rows were written.</source>
        <translation>%1 行を書き出しました。</translation>
    </message>
</context>
<context>
    <name>BulkScreen</name>
    <message>
        <source>Save the list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>not-done.csv</source>
        <translation>not-done.csv</translation>
    </message>
    <message>
        <source>Bulk work</source>
        <translation>一括処理</translation>
    </message>
    <message>
        <source>Do what the dry run says</source>
        <translation>事前確認のとおり実行</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>残りをキャンセル</translation>
    </message>
    <message>
        <source>Save what was not done …</source>
        <translation>未処理分を保存…</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>すべてのジョブ</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>注文一覧に戻る</translation>
    </message>
    <message>
        <source>Go to the bulk work first.</source>
        <translation>先に一括処理の画面を開いてください。</translation>
    </message>
    <message>
        <source>There is no dry run with anything to do.</source>
        <translation>実行対象のある事前確認がありません。</translation>
    </message>
    <message>
        <source>No job is going on.</source>
        <translation>実行中のジョブはありません。</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>確認が必要なものはありません。</translation>
    </message>
</context>
<context>
    <name>BulkView</name>
    <message>
        <source>Back to the orders</source>
        <translation>注文一覧に戻る</translation>
    </message>
    <message>
        <source>No bulk work yet</source>
        <translation>一括処理はまだありません</translation>
    </message>
    <message>
        <source>Mark some orders in the list, then choose what to do with all of them.</source>
        <translation>一覧で注文を選び、まとめて行う操作を選択してください。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Bulk work</source>
        <translation>一括処理</translation>
    </message>
    <message>
        <source>Looking at %1 orders; nothing is sent.</source>
        <translation>注文 %1 件を確認しています。何も送信しません。</translation>
    </message>
</context>
<context>
    <name>BundleSheet</name>
    <message>
        <source>Support bundle</source>
        <translation>サポート用ファイル</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>This is all that is in it, %1 files: no keys, no passwords, no names, no addresses. Look through it before you give it away.</source>
        <translation>含まれるのはこれがすべてです (%1 ファイル)。キー、パスワード、氏名、住所は含みません。渡す前に内容をご確認ください。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>BuyerDataCard</name>
    <message>
        <source>Buyer</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Shows the buyer&apos;s data; that is written to the audit trail.</source>
        <translation>購入者の情報を表示します。表示は監査記録に残ります。</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Amazon has not told the buyer, or the data was erased.</source>
        <translation>Amazon から購入者が通知されていないか、情報が消去されています。</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>請求先住所</translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>Capture money</source>
        <translation>売上請求する</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>売上請求</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Reserve the rest again, for the next parcel</source>
        <translation>残りを次の荷物のために再度オーソリする</translation>
    </message>
    <message>
        <source>or by line</source>
        <translation>または明細ごとに</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>%1 を売上請求</translation>
    </message>
    <message>
        <source>%1 is reserved; that is the most.</source>
        <translation>オーソリ済みは %1 で、これが上限です。</translation>
    </message>
</context>
<context>
    <name>CatalogPresenter</name>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
</context>
<context>
    <name>CatalogRowPainter</name>
    <message>
        <source>Not for sale</source>
        <translation>販売停止</translation>
    </message>
    <message>
        <source>★ Favourite</source>
        <translation>★ お気に入り</translation>
    </message>
    <message>
        <source>Age check</source>
        <translation>年齢確認</translation>
    </message>
</context>
<context>
    <name>CatalogView</name>
    <message>
        <source>New product</source>
        <translation>新しい商品</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>「%1」は見つかりません</translation>
    </message>
    <message>
        <source>Try fewer letters, or another word.</source>
        <translation>文字数を減らすか、別の言葉でお試しください。</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 件見つかりました</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>商品 %1 件</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>商品はまだありません</translation>
    </message>
    <message>
        <source>Create the first one, or import a list from a spreadsheet.</source>
        <translation>最初の商品を作成するか、表計算の一覧を取り込んでください。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Search by name, number or barcode</source>
        <translation>名前、番号、バーコードで検索</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>商品を検索</translation>
    </message>
    <message>
        <source>Reading the catalog</source>
        <translation>カタログを読み込んでいます</translation>
    </message>
</context>
<context>
    <name>CatchUpBar</name>
    <message>
        <source>Messages caught up with</source>
        <translation>取得済みのメッセージ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Catching up stopped</source>
        <translation>取得を停止しました</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>遅れを取り戻しています</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>メッセージ %1 / %2</translation>
    </message>
    <message>
        <source>the companion keeps the others until you go on</source>
        <translation>残りは再開するまでコンパニオンが保管します</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
</context>
<context>
    <name>CheatSheetDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, those without a key too.</source>
        <translation>Ctrl+K で、キーのない操作も含めすべて検索できます。</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Looking …</source>
        <translation>確認しています…</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>Nothing was charged.</source>
        <translation>請求は発生していません。</translation>
    </message>
    <message>
        <source>One moment: Amazon is being asked.</source>
        <translation>少々お待ちください。Amazon に問い合わせています。</translation>
    </message>
    <message>
        <source>The buyer has to sign in at Amazon first.</source>
        <translation>購入者が先に Amazon にサインインする必要があります。</translation>
    </message>
    <message>
        <source>The buyer has to choose an address.</source>
        <translation>購入者が住所を選択する必要があります。</translation>
    </message>
    <message>
        <source>No shipping method goes to this address. The buyer can choose another one.</source>
        <translation>この住所に利用できる配送方法がありません。購入者は別の住所を選択できます。</translation>
    </message>
    <message>
        <source>Something is missing in the address.</source>
        <translation>住所に不足があります。</translation>
    </message>
    <message>
        <source>The buyer has to choose a payment method.</source>
        <translation>購入者が支払い方法を選択する必要があります。</translation>
    </message>
    <message>
        <source>This payment method cannot be used here. The buyer must choose another.</source>
        <translation>この支払い方法はここでは使えません。購入者は別の方法を選択する必要があります。</translation>
    </message>
    <message>
        <source>Amazon does not let this order through yet.</source>
        <translation>Amazon がこの注文をまだ受け付けていません。</translation>
    </message>
    <message>
        <source>This payment is over.</source>
        <translation>この支払いは終了しています。</translation>
    </message>
    <message>
        <source>The buyer signed in with the shop&apos;s own Amazon account; that cannot pay.</source>
        <translation>購入者が店舗自身の Amazon アカウントでサインインしました。そのアカウントでは支払えません。</translation>
    </message>
    <message>
        <source>The buyer&apos;s wallet is set to another currency than the shop&apos;s.</source>
        <translation>購入者のウォレットの通貨が店舗と異なります。</translation>
    </message>
    <message>
        <source>Opening the basket …</source>
        <translation>カートを開いています…</translation>
    </message>
    <message>
        <source>Working out shipping and taxes …</source>
        <translation>送料と税を計算しています…</translation>
    </message>
    <message>
        <source>Checking the sign-in with Amazon …</source>
        <translation>Amazon でサインインを確認しています…</translation>
    </message>
    <message>
        <source>Sending the order to Amazon …</source>
        <translation>注文を Amazon に送信しています…</translation>
    </message>
    <message>
        <source>Amazon is still deciding …</source>
        <translation>Amazon が審査しています…</translation>
    </message>
    <message>
        <source>The buyer is confirming the payment on Amazon&apos;s page …</source>
        <translation>購入者が Amazon のページで支払いを確認しています…</translation>
    </message>
    <message>
        <source>Canceling as soon as Amazon has answered …</source>
        <translation>Amazon の応答があり次第キャンセルします…</translation>
    </message>
    <message>
        <source>Amazon could not use the buyer&apos;s payment method.</source>
        <translation>購入者の支払い方法を Amazon が利用できませんでした。</translation>
    </message>
    <message>
        <source>“Your bank did not accept this card. Please choose another payment method.”</source>
        <translation>「カード会社がこのカードを受け付けませんでした。別の支払い方法をお選びください。」</translation>
    </message>
    <message>
        <source>Amazon rejected the payment and closed it. Amazon does not say why.</source>
        <translation>Amazon が支払いを拒否して終了しました。理由は示されません。</translation>
    </message>
    <message>
        <source>“Amazon could not take this payment. You can pay another way.”</source>
        <translation>「Amazon でこのお支払いを処理できませんでした。別の方法でお支払いいただけます。」</translation>
    </message>
    <message>
        <source>Amazon stumbled over the payment several times.</source>
        <translation>Amazon 側で支払い処理が繰り返し失敗しました。</translation>
    </message>
    <message>
        <source>“Amazon has a problem at the moment. We can try it once more or you pay another way.”</source>
        <translation>「Amazon で問題が発生しています。もう一度試すか、別の方法でお支払いください。」</translation>
    </message>
    <message>
        <source>Amazon could not decide in time.</source>
        <translation>Amazon の審査が時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>“Amazon could not check the payment quickly enough. Please use another payment method.”</source>
        <translation>「Amazon が時間内にお支払いを確認できませんでした。別の支払い方法をご利用ください。」</translation>
    </message>
    <message>
        <source>The buyer&apos;s bank did not confirm the payment.</source>
        <translation>購入者の銀行が支払いを確認しませんでした。</translation>
    </message>
    <message>
        <source>“Your bank did not confirm the payment. You can sign in again or pay another way.”</source>
        <translation>「銀行がお支払いを確認しませんでした。もう一度サインインするか、別の方法でお支払いください。」</translation>
    </message>
    <message>
        <source>Amazon declined for a reason that Paydesk does not know. A manager must look at the order.</source>
        <translation>Paydesk の知らない理由で Amazon が拒否しました。マネージャーが注文を確認してください。</translation>
    </message>
    <message>
        <source>“Amazon did not take this payment. Please pay another way.”</source>
        <translation>「Amazon でこのお支払いを受け付けられませんでした。別の方法でお支払いください。」</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>受取人の氏名</translation>
    </message>
    <message>
        <source>Street and house number</source>
        <translation>町名・番地</translation>
    </message>
    <message>
        <source>PostNumber for the Packstation</source>
        <translation>Packstation の PostNumber</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>State or prefecture</source>
        <translation>都道府県または州</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>国 (2 文字)</translation>
    </message>
    <message>
        <source>Phone number for the delivery</source>
        <translation>配達用の電話番号</translation>
    </message>
    <message>
        <source>Reserve now, capture later</source>
        <translation>今オーソリし、後で売上請求</translation>
    </message>
    <message>
        <source>Take the money at once</source>
        <translation>すぐに売上請求</translation>
    </message>
    <message>
        <source>Confirm only, authorize later</source>
        <translation>確認のみ、オーソリは後で</translation>
    </message>
    <message>
        <source>Wait for Amazon&apos;s answer</source>
        <translation>Amazon の応答を待つ</translation>
    </message>
    <message>
        <source>Amazon may take a day to decide</source>
        <translation>Amazon の審査に最大 1 日</translation>
    </message>
    <message>
        <source>Wait; if it takes too long, let Amazon decide later</source>
        <translation>待機し、長引く場合は Amazon が後で審査</translation>
    </message>
    <message>
        <source>Arrives today</source>
        <translation>本日お届け</translation>
    </message>
    <message>
        <source>Arrives tomorrow</source>
        <translation>明日お届け</translation>
    </message>
    <message>
        <source>Arrives by tomorrow</source>
        <translation>明日までにお届け</translation>
    </message>
    <message>
        <source>Arrives in {days} days</source>
        <translation>{days} 日後にお届け</translation>
    </message>
    <message>
        <source>Arrives in {first} to {last} days</source>
        <translation>{first}～{last} 日後にお届け</translation>
    </message>
    <message>
        <source>The new address changes: {parts}.</source>
        <translation>新しい住所で変わる内容: {parts}。</translation>
    </message>
    <message>
        <source>The chosen delivery does not go there; another one was taken.</source>
        <translation>選択した配送方法はその住所に使えないため、別の方法に変更しました。</translation>
    </message>
    <message>
        <source>The sign-in window was closed before anybody signed in.</source>
        <translation>サインインの前にウィンドウが閉じられました。</translation>
    </message>
    <message>
        <source>Amazon did not let the buyer sign in.</source>
        <translation>Amazon が購入者のサインインを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The buyer can press Amazon&apos;s button again.</source>
        <translation>購入者は Amazon のボタンをもう一度押せます。</translation>
    </message>
    <message>
        <source>Amazon does not know this sign-in as one for this shop.</source>
        <translation>このサインインは Amazon でこの店舗のものと認められません。</translation>
    </message>
    <message>
        <source>Please let the buyer sign in again.</source>
        <translation>購入者にもう一度サインインしてもらってください。</translation>
    </message>
    <message>
        <source>The buyer&apos;s sign-in has expired. The basket is as it was.</source>
        <translation>購入者のサインインの期限が切れました。カートはそのままです。</translation>
    </message>
    <message>
        <source>Amazon has closed this checkout. The basket is as it was.</source>
        <translation>Amazon がこのお会計を終了しました。カートはそのままです。</translation>
    </message>
    <message>
        <source>Amazon&apos;s sign-in window did not open.</source>
        <translation>Amazon のサインインウィンドウが開きませんでした。</translation>
    </message>
    <message>
        <source>The buyer can sign in in this window instead.</source>
        <translation>購入者は代わりにこのウィンドウでサインインできます。</translation>
    </message>
    <message>
        <source>The buyer did not confirm the payment. The order is as it was.</source>
        <translation>購入者が支払いを確認しませんでした。注文はそのままです。</translation>
    </message>
    <message>
        <source>Choose again if need be, then place the order.</source>
        <translation>必要なら選び直してから、注文を確定してください。</translation>
    </message>
    <message>
        <source>Amazon has not received the buyer&apos;s confirmation.</source>
        <translation>Amazon が購入者の確認を受け取っていません。</translation>
    </message>
    <message>
        <source>Place the order again to open Amazon&apos;s page.</source>
        <translation>もう一度注文を確定して Amazon のページを開いてください。</translation>
    </message>
    <message>
        <source>This order was waiting for its buyer.</source>
        <translation>この注文は購入者を待っていました。</translation>
    </message>
    <message>
        <source>Please let the same buyer sign in again.</source>
        <translation>同じ購入者にもう一度サインインしてもらってください。</translation>
    </message>
    <message>
        <source>This order is not finished.</source>
        <translation>この注文は完了していません。</translation>
    </message>
    <message>
        <source>Finish it, or cancel it.</source>
        <translation>完了するか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>サインインがありませんでした。</translation>
    </message>
    <message>
        <source>The buyer can try again.</source>
        <translation>購入者はもう一度試せます。</translation>
    </message>
    <message>
        <source>The page keeps failing on this computer. The basket is as it was.</source>
        <translation>このコンピューターではページの失敗が続いています。カートはそのままです。</translation>
    </message>
    <message>
        <source>Cancel, and start Paydesk again.</source>
        <translation>中止して Paydesk を再起動してください。</translation>
    </message>
    <message>
        <source>The page failed and was loaded again; nothing was lost.</source>
        <translation>ページに失敗し、再読み込みしました。失われたものはありません。</translation>
    </message>
    <message>
        <source>The payment mode cannot be changed by this user.</source>
        <translation>この利用者は支払いモードを変更できません。</translation>
    </message>
    <message>
        <source>A manager can sign in and change it.</source>
        <translation>マネージャーがサインインして変更できます。</translation>
    </message>
    <message>
        <source>Amazon&apos;s page cannot be loaded. The basket is as it was.</source>
        <translation>Amazon のページを読み込めません。カートはそのままです。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The buyer&apos;s sign-in at Amazon is over. The basket is as it was.</source>
        <translation>購入者の Amazon へのサインインが終了しました。カートはそのままです。</translation>
    </message>
    <message>
        <source>This payment method does not pay in the shop&apos;s currency.</source>
        <translation>この支払い方法は店舗の通貨で支払えません。</translation>
    </message>
    <message>
        <source>The buyer must choose another one.</source>
        <translation>購入者は別のものを選択する必要があります。</translation>
    </message>
    <message>
        <source>Amazon does not accept this shop&apos;s account on the page.</source>
        <translation>Amazon のページでこの店舗のアカウントが認められません。</translation>
    </message>
    <message>
        <source>The owner must correct it in the settings.</source>
        <translation>オーナーが設定で修正する必要があります。</translation>
    </message>
    <message>
        <source>Amazon&apos;s page reported a problem. The basket is as it was.</source>
        <translation>Amazon のページで問題が発生しました。カートはそのままです。</translation>
    </message>
    <message>
        <source>Load the page again.</source>
        <translation>ページを再読み込みしてください。</translation>
    </message>
</context>
<context>
    <name>CheckoutScreen</name>
    <message>
        <source>Checkout</source>
        <translation>お会計</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>注文を確定</translation>
    </message>
    <message>
        <source>Hand over to the buyer</source>
        <translation>購入者に渡す</translation>
    </message>
    <message>
        <source>Cancel, keep the basket</source>
        <translation>中止してカートを残す</translation>
    </message>
    <message>
        <source>Sign in without a pop-up</source>
        <translation>ポップアップなしでサインイン</translation>
    </message>
    <message>
        <source>Change the payment mode</source>
        <translation>支払いモードを変更</translation>
    </message>
    <message>
        <source>Another buyer signs in</source>
        <translation>別の購入者がサインイン</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>ページを再読み込み</translation>
    </message>
    <message>
        <source>The order is written down already.</source>
        <translation>注文はすでに記録されています。</translation>
    </message>
    <message>
        <source>Somebody is signed in already.</source>
        <translation>すでにサインインしています。</translation>
    </message>
    <message>
        <source>Change the payment mode of this order: %1</source>
        <translation>この注文の支払いモードを変更: %1</translation>
    </message>
</context>
<context>
    <name>CheckoutView</name>
    <message>
        <source>Cancel (F9)</source>
        <translation>中止 (F9)</translation>
    </message>
    <message>
        <source>Back to the till; the basket is kept</source>
        <translation>レジに戻る (カートは残ります)</translation>
    </message>
    <message>
        <source>Hand over (F10)</source>
        <translation>渡す (F10)</translation>
    </message>
    <message>
        <source>Sign in without a pop-up (F8)</source>
        <translation>ポップアップなしでサインイン (F8)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>注文を確定</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Sign in here</source>
        <translation>ここでサインイン</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Back to the staff (F10)</source>
        <translation>スタッフに戻す (F10)</translation>
    </message>
    <message>
        <source>This screen is yours now.</source>
        <translation>この画面はお客様用です。</translation>
    </message>
</context>
<context>
    <name>CompanionForm</name>
    <message>
        <source>Check and keep</source>
        <translation>確認して保存</translation>
    </message>
    <message>
        <source>e.g. https://companion.shop.example</source>
        <translation>例：https://companion.shop.example</translation>
    </message>
    <message>
        <source>If a companion runs on a public host, enter its address, and the token that it showed for this desk. The token is never shown again.</source>
        <translation>コンパニオンが公開ホストで動作している場合は、そのアドレスと、この端末用に表示されたトークンを入力してください。トークンは二度と表示されません。</translation>
    </message>
    <message>
        <source>Companion&apos;s address</source>
        <translation>コンパニオンのアドレス</translation>
    </message>
    <message>
        <source>This desk&apos;s token</source>
        <translation>この端末のトークン</translation>
    </message>
    <message>
        <source>A companion elsewhere</source>
        <translation>別の場所のコンパニオン</translation>
    </message>
</context>
<context>
    <name>CompanionLinking</name>
    <message>
        <source>The companion knows this desk. From its next start the desk follows it.</source>
        <translation>コンパニオンがこの端末を認識しました。端末は次回の起動時からコンパニオンに従います。</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>The client secret is not needed: the widgets sign buyers in without it.</source>
        <translation>クライアントシークレットは不要です。ウィジェットはこれなしで購入者をサインインさせます。</translation>
    </message>
    <message>
        <source>A public key ID belongs to Checkout v2. This desk speaks the classic checkout: it needs access key and secret key instead.</source>
        <translation>Public Key ID は Checkout v2 用です。この端末は従来のチェックアウトを使うため、代わりにアクセスキーとシークレットキーが必要です。</translation>
    </message>
    <message>
        <source>A private key (PEM) belongs to Checkout v2 and signs its calls. The classic checkout has no use for it, so it was not kept.</source>
        <translation>秘密鍵 (PEM) は Checkout v2 用で、その呼び出しの署名に使われます。従来のチェックアウトでは使わないため、保存しませんでした。</translation>
    </message>
    <message>
        <source>The private key is not whole: its beginning or its end is missing. It belongs to Checkout v2 and is not needed here.</source>
        <translation>秘密鍵が不完全です。先頭または末尾が欠けています。Checkout v2 用のもので、ここでは不要です。</translation>
    </message>
    <message>
        <source>The private key is locked with a passphrase. It is not needed here.</source>
        <translation>秘密鍵はパスフレーズで保護されています。ここでは不要です。</translation>
    </message>
    <message>
        <source>A public key is for Amazon. It is not needed here.</source>
        <translation>公開鍵は Amazon 側で使うものです。ここでは不要です。</translation>
    </message>
    <message>
        <source>A store ID belongs to Checkout v2. The client ID looks alike, but is another.</source>
        <translation>ストア ID は Checkout v2 用です。クライアント ID と似ていますが別のものです。</translation>
    </message>
    <message>
        <source>The public key ID is one of the sandbox.</source>
        <translation>この Public Key ID はサンドボックスのものです。</translation>
    </message>
    <message>
        <source>The public key ID is one of the live environment, not of the sandbox.</source>
        <translation>この Public Key ID はサンドボックスではなく本番環境のものです。</translation>
    </message>
    <message>
        <source>United States, US dollar</source>
        <translation>アメリカ合衆国、米ドル</translation>
    </message>
    <message>
        <source>United Kingdom, pound sterling</source>
        <translation>イギリス、ポンド</translation>
    </message>
    <message>
        <source>European Union, euro</source>
        <translation>欧州連合、ユーロ</translation>
    </message>
    <message>
        <source>Japan, yen</source>
        <translation>日本、円</translation>
    </message>
    <message>
        <source>Seller ID (merchant ID)</source>
        <translation>出品者 ID (Merchant ID)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Allowed JavaScript origin</source>
        <translation>許可された JavaScript オリジン</translation>
    </message>
</context>
<context>
    <name>ConnectPresenter</name>
    <message>
        <source>No key was found in what you pasted. Copy the whole block.</source>
        <translation>貼り付けた内容にキーが見つかりません。ブロック全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The keys are right, but they belong to an account in another region: %1.</source>
        <translation>キーは正しいですが、別のリージョンのアカウントのものです：%1。</translation>
    </message>
    <message>
        <source>Amazon does not know this access key in this region.</source>
        <translation>このアクセスキーはこの地域の Amazon に登録されていません。</translation>
    </message>
    <message>
        <source>The secret key does not belong to this access key.</source>
        <translation>シークレットキーがこのアクセスキーと一致しません。</translation>
    </message>
    <message>
        <source>The keys are right, but they belong to another seller ID.</source>
        <translation>キーは正しいですが、別の出品者 ID のものです。</translation>
    </message>
    <message>
        <source>Amazon&apos;s sign-in page does not know this client ID, or does not know the return address of this origin. Compare both with Seller Central.</source>
        <translation>Amazon のサインインページに、このクライアント ID またはこのオリジンのリターン URL が登録されていません。両方をセラーセントラルと照合してください。</translation>
    </message>
    <message>
        <source>40 letters and digits</source>
        <translation>英数字 40 文字</translation>
    </message>
    <message>
        <source>This field is empty.</source>
        <translation>この欄は空です。</translation>
    </message>
    <message>
        <source>This looks like the field %1. Were the two exchanged?</source>
        <translation>これは「%1」欄の値のようです。入れ違っていませんか？</translation>
    </message>
    <message>
        <source>This cannot be right. Expected: %1</source>
        <translation>正しくありません。形式: %1</translation>
    </message>
</context>
<context>
    <name>ConnectView</name>
    <message>
        <source>Paste from the clipboard</source>
        <translation>クリップボードから貼り付け</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Check with Amazon and connect</source>
        <translation>Amazon で確認して接続</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Start again with the account</source>
        <translation>このアカウントで再起動</translation>
    </message>
    <message>
        <source>Asking Amazon …</source>
        <translation>Amazon に問い合わせています…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>✓ Found: %1.</source>
        <translation>✓ 見つかりました：%1。</translation>
    </message>
    <message>
        <source>The keys go into this computer&apos;s keyring, never into a file.</source>
        <translation>キーはこのコンピューターのキーリングに保管し、ファイルには書き込みません。</translation>
    </message>
    <message>
        <source>This computer has no keyring. The keys go into a file that only you can read.</source>
        <translation>このコンピューターにはキーリングがありません。キーは本人だけが読めるファイルに保管します。</translation>
    </message>
    <message>
        <source>The keys are in this computer&apos;s keyring.</source>
        <translation>キーはこのコンピューターのキーリングにあります。</translation>
    </message>
    <message>
        <source>The keys are in %1, which only you can read.</source>
        <translation>キーは本人だけが読める %1 にあります。</translation>
    </message>
    <message>
        <source>From its next start Paydesk uses the new keys.</source>
        <translation>Paydesk は次回の起動時から新しいキーを使用します。</translation>
    </message>
    <message>
        <source>At its next start Paydesk opens your shop, with a database of its own; nothing of the training is in it. The first to sign in becomes its owner, and the set-up goes on there.</source>
        <translation>次回の起動時に、Paydesk は専用のデータベースで店舗を開きます。トレーニングの内容は含まれません。最初にサインインした人がオーナーになり、そこで設定を続けます。</translation>
    </message>
    <message>
        <source>You find all of these in Seller Central under Integration, MWS Access Key. No key is ever shown again once it is kept.</source>
        <translation>これらはすべてセラーセントラルの「Integration」、「MWS Access Key」にあります。保存したキーは二度と表示されません。</translation>
    </message>
    <message>
        <source>Asking Amazon</source>
        <translation>Amazon に問い合わせ中</translation>
    </message>
    <message>
        <source>✓ Connected</source>
        <translation>✓ 接続済み</translation>
    </message>
    <message>
        <source>Amazon knows this account</source>
        <translation>Amazon がこのアカウントを確認しました</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Paydesk made a mistake in what it was just doing. The basket and every order are kept, and the desk goes on.</source>
        <translation>Paydesk の処理中に誤りが起きました。カートと注文はすべて保存されており、このまま使用できます。</translation>
    </message>
    <message>
        <source>If money was on its way, look the order up before you try again: Paydesk asks Amazon by itself and does nothing twice.</source>
        <translation>お金の処理中だった場合は、やり直す前に注文を確認してください。Paydesk は自動で Amazon に問い合わせ、同じ処理を二度行いません。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>The report holds no names, amounts or keys.</source>
        <translation>レポートに氏名、金額、キーは含まれません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Keep customer</source>
        <translation>お客様を保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Amazon tells name and address at the checkout; this is for the basket.</source>
        <translation>氏名と住所はお会計時に Amazon から届きます。これはカート用です。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>メールアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Show or close the buyer&apos;s window</source>
        <translation>購入者用ウィンドウの表示切替</translation>
    </message>
    <message>
        <source>Buyer&apos;s window</source>
        <translation>購入者用ウィンドウ</translation>
    </message>
    <message>
        <source>The buyer has Amazon&apos;s pages on the other screen.</source>
        <translation>Amazon のページは購入者側の画面に表示されています。</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Encrypted, and the server&apos;s certificate is checked</source>
        <translation>暗号化し、サーバーの証明書を検証</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Move to the server</source>
        <translation>サーバーへ移行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start again on the server</source>
        <translation>サーバー上で再起動</translation>
    </message>
    <message>
        <source>%1 rows are on the server; each was read back and compared. The file %2 is kept and takes nothing new. Start again now, on every desk.</source>
        <translation>%1 行がサーバーにあり、1 行ずつ読み戻して照合しました。ファイル %2 は残りますが、新しい内容は記録されません。すべての端末で今すぐ再起動してください。</translation>
    </message>
    <message>
        <source>The shop lives in the file %1 on this computer. That is right for one desk. Several share a PostgreSQL server: everything moves there, and is compared row by row before it counts.</source>
        <translation>店舗のデータはこのコンピューターのファイル %1 にあります。端末が 1 台ならこれで十分です。複数の端末では PostgreSQL サーバーを共有します。すべてをサーバーへ移し、1 行ずつ照合してから有効にします。</translation>
    </message>
    <message>
        <source>The shop lives on a PostgreSQL server, for all desks.</source>
        <translation>店舗のデータは全端末共用の PostgreSQL サーバーにあります。</translation>
    </message>
    <message>
        <source>Waiting until nobody writes …</source>
        <translation>書き込みが終わるのを待っています …</translation>
    </message>
    <message>
        <source>Copying: %1 of %2 rows. Nobody can sell meanwhile.</source>
        <translation>コピー中：%2 行中 %1 行。この間は販売できません。</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2 rows.</source>
        <translation>照合中：%2 行中 %1 行。</translation>
    </message>
    <message>
        <source>Switching over …</source>
        <translation>切り替えています …</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>e.g. db.shop.example</source>
        <translation>例：db.shop.example</translation>
    </message>
    <message>
        <source>Progress of the move</source>
        <translation>移行の進行状況</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Database (empty)</source>
        <translation>データベース（空のもの）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password (empty for none)</source>
        <translation>パスワード（なしの場合は空欄）</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Open a shift</source>
        <translation>シフトを開始</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>点検レポート (X)</translation>
    </message>
    <message>
        <source>Close the shift …</source>
        <translation>シフトを終了…</translation>
    </message>
    <message>
        <source>Z reports</source>
        <translation>精算レポート (Z)</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>レポートはまだありません</translation>
    </message>
    <message>
        <source>Open a shift; its X report shows how it goes, its Z report closes it.</source>
        <translation>シフトを開始してください。点検レポート (X) で途中経過を確認し、精算レポート (Z) で締めます。</translation>
    </message>
    <message>
        <source>Shift open</source>
        <translation>シフト中</translation>
    </message>
    <message>
        <source>No open shift</source>
        <translation>シフトなし</translation>
    </message>
    <message>
        <source>%1, since %2 at %3</source>
        <translation>%1、%2 から (%3)</translation>
    </message>
    <message>
        <source>What is sold here counts for the day alone.</source>
        <translation>ここでの売上は営業日にのみ計上されます。</translation>
    </message>
    <message>
        <source>Close the day %1 …</source>
        <translation>%1 の営業日を締める…</translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <source>The shift is open; what is sold here counts from now on.</source>
        <translation>シフトを開始しました。これ以降の売上が計上されます。</translation>
    </message>
    <message>
        <source>%1 was made and kept; print it or save it as PDF.</source>
        <translation>%1 を作成して保存しました。印刷または PDF 保存ができます。</translation>
    </message>
</context>
<context>
    <name>DeadlinesCard</name>
    <message>
        <source>Runs out</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>あと %1</translation>
    </message>
</context>
<context>
    <name>DeclineCard</name>
    <message>
        <source>Tell the buyer</source>
        <translation>購入者への案内</translation>
    </message>
    <message>
        <source>Pay with Amazon again</source>
        <translation>もう一度 Amazon で支払う</translation>
    </message>
    <message>
        <source>Back to the till with this basket</source>
        <translation>このカートのままレジに戻る</translation>
    </message>
    <message>
        <source>Another payment method is needed</source>
        <translation>別の支払い方法が必要です</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>支払いが拒否されました</translation>
    </message>
    <message>
        <source>Tries so far: %1</source>
        <translation>これまでの試行: %1</translation>
    </message>
</context>
<context>
    <name>DeedSheet</name>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>Note to the buyer (may stay empty)</source>
        <translation>購入者への連絡 (任意)</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Desk</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>操作を検索…</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのキーを表示</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>この端末をロック</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Close Paydesk</source>
        <translation>Paydesk を終了</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>全画面表示の切替</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Test the notifications</source>
        <translation>通知をテスト</translation>
    </message>
    <message>
        <source>Receiving notifications …</source>
        <translation>通知の受信…</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>店舗を設定</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>システムの配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>明るい配色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしている人がいません。</translation>
    </message>
    <message>
        <source>Only the owner may do that.</source>
        <translation>オーナーだけが行えます。</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Open the order</source>
        <translation>注文を開く</translation>
    </message>
    <message>
        <source>Adopt the order</source>
        <translation>注文を取り込む</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>もう一度確認する</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 messages chosen</source>
        <translation>メッセージ %1 件を選択中</translation>
    </message>
    <message>
        <source>They can be looked at again together.</source>
        <translation>まとめてもう一度確認できます。</translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>メッセージが選択されていません</translation>
    </message>
    <message>
        <source>Choose one to read what Amazon said and what was done.</source>
        <translation>選択すると、Amazon からの内容と処理結果を確認できます。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>この店舗では不明</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>✓ Signed by Amazon, checked by the companion</source>
        <translation>✓ Amazon の署名をコンパニオンが検証済み</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The message as received</source>
        <translation>受信したままのメッセージ</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Signature, tokens and addresses are left out.</source>
        <translation>署名、トークン、住所は省いています。</translation>
    </message>
</context>
<context>
    <name>DiscountSheet</name>
    <message>
        <source>Apply discount</source>
        <translation>値引きを適用</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2 → %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Names on the Internet</source>
        <translation>インターネット上の名前</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Amazon account</source>
        <translation>Amazon アカウント</translation>
    </message>
    <message>
        <source>JavaScript origin</source>
        <translation>JavaScript オリジン</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>レシートプリンター</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>Timelines of the orders</source>
        <translation>注文の経過</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>✓ Fine</source>
        <translation>✓ 正常</translation>
    </message>
    <message>
        <source>○ Not used</source>
        <translation>○ 未使用</translation>
    </message>
    <message>
        <source>▲ Look at it</source>
        <translation>▲ 確認</translation>
    </message>
    <message>
        <source>✕ Broken</source>
        <translation>✕ 異常</translation>
    </message>
    <message>
        <source>The settings are in order: %1 mode, region %2.</source>
        <translation>設定は正常です: モード %1、地域 %2。</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1.</source>
        <translation>設定を使用できません: %1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 seconds from Amazon&apos;s.</source>
        <translation>このコンピューターの時計は Amazon と %1 秒ずれています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 seconds from Amazon&apos;s; at 900 it refuses every call.</source>
        <translation>このコンピューターの時計は Amazon と %1 秒ずれています。900 秒になると、すべての呼び出しが拒否されます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 seconds from Amazon&apos;s, so Amazon refuses every call.</source>
        <translation>このコンピューターの時計が Amazon と %1 秒ずれているため、すべての呼び出しが拒否されます。</translation>
    </message>
    <message>
        <source>Amazon&apos;s clock could not be read: %1.</source>
        <translation>Amazon の時計を読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>The names of Amazon&apos;s servers are known: %1.</source>
        <translation>Amazon のサーバー名を確認できました: %1。</translation>
    </message>
    <message>
        <source>The pretend Amazon is on this computer; no name has to be looked up.</source>
        <translation>練習用 Amazon はこのコンピューターにあるため、名前の確認は不要です。</translation>
    </message>
    <message>
        <source>These names are not known: %1.</source>
        <translation>次の名前が見つかりません: %1。</translation>
    </message>
    <message>
        <source>The connections to Amazon are encrypted and its certificates are believed: %1.</source>
        <translation>Amazon への接続は暗号化され、証明書も確認できました: %1。</translation>
    </message>
    <message>
        <source>The pretend Amazon on this computer needs no encryption.</source>
        <translation>このコンピューターの練習用 Amazon に暗号化は不要です。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not believed: %2.</source>
        <translation>%1 の証明書を信頼できません: %2。</translation>
    </message>
    <message>
        <source>There is no encrypted connection to %1: %2.</source>
        <translation>%1 への暗号化接続ができません: %2。</translation>
    </message>
    <message>
        <source>Amazon takes the keys of this shop.</source>
        <translation>Amazon がこの店舗のキーを受け付けました。</translation>
    </message>
    <message>
        <source>Amazon does not take the %1.</source>
        <translation>Amazon が受け付けません: %1。</translation>
    </message>
    <message>
        <source>The keys of this shop cannot be used: %1.</source>
        <translation>この店舗のキーを使用できません: %1。</translation>
    </message>
    <message>
        <source>Amazon refuses this account: %1.</source>
        <translation>Amazon がこのアカウントを拒否しています: %1。</translation>
    </message>
    <message>
        <source>The keys could not be checked: %1.</source>
        <translation>キーを確認できませんでした: %1。</translation>
    </message>
    <message>
        <source>Amazon knows this shop as %1.</source>
        <translation>Amazon ではこの店舗は %1 です。</translation>
    </message>
    <message>
        <source>The shop&apos;s origin is %1; training needs no other.</source>
        <translation>店舗のオリジンは %1 です。トレーニングではこのままで構いません。</translation>
    </message>
    <message>
        <source>The shop&apos;s origin is still that of training, %1.</source>
        <translation>店舗のオリジンがトレーニング用の %1 のままです。</translation>
    </message>
    <message>
        <source>The shop&apos;s origin %1 is none that Amazon allows.</source>
        <translation>店舗のオリジン %1 は Amazon で許可されない形式です。</translation>
    </message>
    <message>
        <source>The companion answers, %1 messages wait to be read, the last one came %2.</source>
        <translation>コンパニオンは応答しています。未読のメッセージ %1 件、最後の受信は %2。</translation>
    </message>
    <message>
        <source>The companion answers, and no notification has ever come.</source>
        <translation>コンパニオンは応答していますが、通知はまだ一度も届いていません。</translation>
    </message>
    <message>
        <source>The companion answers, and %1 messages wait to be read; the last one came %2.</source>
        <translation>コンパニオンは応答していますが、未読のメッセージが %1 件あります。最後の受信は %2。</translation>
    </message>
    <message>
        <source>The companion answers, but Amazon has said nothing since %1.</source>
        <translation>コンパニオンは応答していますが、%1 以降 Amazon から通知がありません。</translation>
    </message>
    <message>
        <source>No companion is set up: changes are found by asking Amazon now and then.</source>
        <translation>コンパニオンが設定されていません。変化は Amazon への定期的な問い合わせで確認します。</translation>
    </message>
    <message>
        <source>The desk %1 hears Amazon for this shop; the last notification came %2.</source>
        <translation>端末 %1 がこの店舗の通知を受信しています。最後の受信は %2。</translation>
    </message>
    <message>
        <source>The companion cannot be read: %1.</source>
        <translation>コンパニオンを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The mail server %1 takes the sign-in.</source>
        <translation>メールサーバー %1 にサインインできました。</translation>
    </message>
    <message>
        <source>No mail server is set up, so mails wait.</source>
        <translation>メールサーバーが設定されていないため、メールは待機します。</translation>
    </message>
    <message>
        <source>In training no mail leaves this computer; the server was not asked.</source>
        <translation>トレーニングではメールは外に出ません。サーバーには問い合わせていません。</translation>
    </message>
    <message>
        <source>Mails cannot be sent: %1.</source>
        <translation>メールを送信できません: %1。</translation>
    </message>
    <message>
        <source>The receipt printer is ready.</source>
        <translation>レシートプリンターは使用できます。</translation>
    </message>
    <message>
        <source>No receipt printer is set up at this desk.</source>
        <translation>この端末にレシートプリンターは設定されていません。</translation>
    </message>
    <message>
        <source>The receipt printer can be reached; it does not say how it is.</source>
        <translation>レシートプリンターに接続できますが、状態は通知されません。</translation>
    </message>
    <message>
        <source>The receipt printer does not print: %1.</source>
        <translation>レシートプリンターが印刷できません: %1。</translation>
    </message>
    <message>
        <source>%1 are free, and what is written is on the disk after %2 ms.</source>
        <translation>空き容量 %1。書き込みは %2 ミリ秒でディスクに届きます。</translation>
    </message>
    <message>
        <source>%1 are free, but what is written takes %2 ms to be on the disk.</source>
        <translation>空き容量 %1。ただし書き込みに %2 ミリ秒かかります。</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>空き容量が %1 しかありません。</translation>
    </message>
    <message>
        <source>The folder of Paydesk&apos;s data cannot be written: %1.</source>
        <translation>Paydesk のデータフォルダーに書き込めません: %1。</translation>
    </message>
    <message>
        <source>The database is whole and has schema %1: %2.</source>
        <translation>データベースは正常です。スキーマ %1: %2。</translation>
    </message>
    <message>
        <source>The database has schema %1; it is brought to %2 at the next start.</source>
        <translation>データベースのスキーマは %1 です。次回の起動時に %2 になります。</translation>
    </message>
    <message>
        <source>The database has schema %1, of a newer Paydesk than this one.</source>
        <translation>データベースのスキーマ %1 は、より新しい Paydesk のものです。</translation>
    </message>
    <message>
        <source>There is no database yet.</source>
        <translation>データベースはまだありません。</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>データベースが破損しています: %1。</translation>
    </message>
    <message>
        <source>The database cannot be used: %1.</source>
        <translation>データベースを使用できません: %1。</translation>
    </message>
    <message>
        <source>All %1 entries of the audit trail are as they were written.</source>
        <translation>監査記録 %1 件はすべて書き込まれたままです。</translation>
    </message>
    <message>
        <source>The first %1 entries of the audit trail are as they were written; time ran out.</source>
        <translation>監査記録の最初の %1 件は書き込まれたままです。時間切れになりました。</translation>
    </message>
    <message>
        <source>The audit trail is not as it was written: entry %1 was %2.</source>
        <translation>監査記録が書き込まれたままではありません: 記録 %1 が%2。</translation>
    </message>
    <message>
        <source>The timelines of all %1 orders are as they were written.</source>
        <translation>注文 %1 件の経過はすべて書き込まれたままです。</translation>
    </message>
    <message>
        <source>The timelines of the newest %1 of %2 orders are as written; time ran out.</source>
        <translation>最新の注文 %1 / %2 件の経過は書き込まれたままです。時間切れになりました。</translation>
    </message>
    <message>
        <source>The timeline of order %1 is not as it was written, from entry %2 on.</source>
        <translation>注文 %1 の経過は、記録 %2 以降が書き込まれたままではありません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. Paydesk is made for PySide6 6.11.</source>
        <translation>%1。Paydesk は PySide6 6.11 用です。</translation>
    </message>
    <message>
        <source>The pretend Amazon of training was not started on this computer yet.</source>
        <translation>トレーニングの練習用 Amazon はこのコンピューターでまだ起動されていません。</translation>
    </message>
    <message>
        <source>It took longer than %1 seconds and was left alone.</source>
        <translation>%1 秒を超えたため中止しました。</translation>
    </message>
    <message>
        <source>It could not be looked at: %1.</source>
        <translation>確認できませんでした: %1。</translation>
    </message>
    <message>
        <source>Correct that line of the settings file.</source>
        <translation>設定ファイルのその行を修正してください。</translation>
    </message>
    <message>
        <source>Let this computer set its clock by the Internet.</source>
        <translation>時計をインターネットで自動調整してください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network and its name server.</source>
        <translation>このコンピューターのネットワークとネームサーバーを確認してください。</translation>
    </message>
    <message>
        <source>Check the clock, and whether a firewall or virus scanner opens encrypted connections.</source>
        <translation>時計と、ファイアウォールやウイルス対策ソフトが暗号化接続を開いていないかを確認してください。</translation>
    </message>
    <message>
        <source>Enter the keys anew: Settings, Amazon account.</source>
        <translation>キーを入力し直してください: 「設定」「Amazon アカウント」。</translation>
    </message>
    <message>
        <source>Look at the account&apos;s state in Seller Central.</source>
        <translation>Seller Central でアカウントの状態を確認してください。</translation>
    </message>
    <message>
        <source>Look again in a few minutes.</source>
        <translation>数分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>Seller Central must list exactly this address as allowed JavaScript origin.</source>
        <translation>Seller Central の許可された JavaScript オリジンに、このアドレスとまったく同じものが必要です。</translation>
    </message>
    <message>
        <source>Set the origin that Seller Central lists: Settings, Amazon account.</source>
        <translation>Seller Central にあるオリジンを設定してください: 「設定」「Amazon アカウント」。</translation>
    </message>
    <message>
        <source>Set up the companion: Settings, Hearing Amazon.</source>
        <translation>コンパニオンを設定してください: 「設定」「Amazon の通知」。</translation>
    </message>
    <message>
        <source>See whether the companion runs, and test it: Settings, Hearing Amazon.</source>
        <translation>コンパニオンの動作を確認してテストしてください: 「設定」「Amazon の通知」。</translation>
    </message>
    <message>
        <source>Test the way from Amazon: Settings, Hearing Amazon.</source>
        <translation>Amazon からの経路をテストしてください: 「設定」「Amazon の通知」。</translation>
    </message>
    <message>
        <source>Set up the mail server: Settings, Mails and notices.</source>
        <translation>メールサーバーを設定してください: 「設定」「メールと通知」。</translation>
    </message>
    <message>
        <source>Set it up if there is one: Settings, Receipts and printers.</source>
        <translation>プリンターがあれば設定してください: 「設定」「レシートとプリンター」。</translation>
    </message>
    <message>
        <source>Look at paper, cover and cable, then print again.</source>
        <translation>用紙、カバー、ケーブルを確認してから、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>Make room on this disk before Paydesk has to stop.</source>
        <translation>Paydesk が停止する前に、ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>Have this disk checked; sales wait for it.</source>
        <translation>ディスクを点検してください。販売処理が待たされます。</translation>
    </message>
    <message>
        <source>Give this user the right to write there.</source>
        <translation>このユーザーに書き込みの権限を与えてください。</translation>
    </message>
    <message>
        <source>Restore the last backup: Settings, Data and keeping.</source>
        <translation>最後のバックアップから復元してください: 「設定」「データと保管」。</translation>
    </message>
    <message>
        <source>Install the newer Paydesk on this computer.</source>
        <translation>このコンピューターに新しい Paydesk をインストールしてください。</translation>
    </message>
    <message>
        <source>Check that the database server runs and that this desk may use it.</source>
        <translation>データベースサーバーの動作と、この端末の利用権限を確認してください。</translation>
    </message>
    <message>
        <source>Open Paydesk once.</source>
        <translation>Paydesk を一度開いてください。</translation>
    </message>
    <message>
        <source>Find out who had access to the database, and compare it with a backup.</source>
        <translation>データベースにアクセスした人を調べ、バックアップと比較してください。</translation>
    </message>
    <message>
        <source>Give it more time: main.py doctor --patience 600.</source>
        <translation>時間を延ばしてください: main.py doctor --patience 600。</translation>
    </message>
    <message>
        <source>Install Paydesk anew, with the parts that belong to it.</source>
        <translation>Paydesk を付属の部品とともに再インストールしてください。</translation>
    </message>
    <message>
        <source>Make a support bundle and ask for help with it.</source>
        <translation>サポート用ファイルを作成し、問い合わせてください。</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>この端末を診断</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Support bundle …</source>
        <translation>サポート用ファイル…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>サポート用ファイルを保存</translation>
    </message>
</context>
<context>
    <name>DoctorPresenter</name>
    <message>
        <source>The support bundle is in %1.</source>
        <translation>サポート用ファイルを %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Support bundle …</source>
        <translation>サポート用ファイル…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Looking at this desk: %1 of %2 checks are done.</source>
        <translation>この端末を診断しています: %1 / %2 件完了。</translation>
    </message>
    <message>
        <source>Broken: %1. What to do stands beside each.</source>
        <translation>異常: %1。対処方法はそれぞれの横にあります。</translation>
    </message>
    <message>
        <source>Nothing is broken. To look at: %1.</source>
        <translation>異常はありません。確認: %1。</translation>
    </message>
    <message>
        <source>This desk is well.</source>
        <translation>この端末は正常です。</translation>
    </message>
    <message>
        <source>Looks, asks and tells; it changes nothing.</source>
        <translation>確認と報告だけを行い、何も変更しません。</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>この端末を診断</translation>
    </message>
</context>
<context>
    <name>DryPage</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Reason, for your own books</source>
        <translation>理由 (自店の記録用)</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>実行した場合の内容</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Reason, for Amazon&apos;s records</source>
        <translation>理由 (Amazon の記録用)</translation>
    </message>
    <message>
        <source>Note to the buyers</source>
        <translation>購入者への連絡</translation>
    </message>
    <message>
        <source>Will be done</source>
        <translation>実行する</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>listed first, with the reason</source>
        <translation>先頭に理由付きで表示</translation>
    </message>
    <message>
        <source>Each order is checked again when its turn comes; no call is made twice.</source>
        <translation>各注文は順番が来たときに再確認します。同じ呼び出しは二度行いません。</translation>
    </message>
</context>
<context>
    <name>EndingSheet</name>
    <message>
        <source>Void: release the reserved money</source>
        <translation>取消: オーソリを解放する</translation>
    </message>
    <message>
        <source>Release the money</source>
        <translation>解放する</translation>
    </message>
    <message>
        <source>Cancel: end the whole order</source>
        <translation>キャンセル: 注文全体を終了する</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>注文をキャンセル</translation>
    </message>
    <message>
        <source>Close: finish the order</source>
        <translation>クローズ: 注文を完了する</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>注文をクローズ</translation>
    </message>
    <message>
        <source>To end the whole order instead, cancel it.</source>
        <translation>注文全体を終了する場合は、キャンセルしてください。</translation>
    </message>
    <message>
        <source>To let only the reserved money go and keep the order, void it instead.</source>
        <translation>注文を残してオーソリだけを解放する場合は、取消を使ってください。</translation>
    </message>
    <message>
        <source>To free what is reserved as well, cancel the order instead.</source>
        <translation>オーソリも解放する場合は、注文をキャンセルしてください。</translation>
    </message>
    <message>
        <source>Reason, kept at Amazon (may stay empty)</source>
        <translation>理由、Amazon に記録されます (任意)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Scan, or search by name or number</source>
        <translation>スキャン、または名前・番号で検索</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>スキャンまたは検索</translation>
    </message>
    <message>
        <source>3* before a code takes three of it</source>
        <translation>コードの前に 3* で 3 点になります</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>することはありません。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Tell the buyer</source>
        <translation>購入者への案内</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>今すること</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>The whole list, as it is filtered and sorted</source>
        <translation>一覧全体 (現在の絞り込みと並び順)</translation>
    </message>
    <message>
        <source>The %1 marked orders alone</source>
        <translation>選択した注文 %1 件のみ</translation>
    </message>
    <message>
        <source>The marked order alone</source>
        <translation>選択した注文のみ</translation>
    </message>
    <message>
        <source>Workbook (XLSX), with numbers and dates to reckon with</source>
        <translation>ブック (XLSX)、計算できる数値と日付</translation>
    </message>
    <message>
        <source>Text (CSV), for other programs</source>
        <translation>テキスト (CSV)、ほかのプログラム用</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Columns, filter and order are those of the list; buyers stay masked.</source>
        <translation>列、絞り込み、並び順は一覧のままです。購入者は伏せたままです。</translation>
    </message>
    <message>
        <source>It was canceled; no file was written.</source>
        <translation>キャンセルしました。ファイルは書き出していません。</translation>
    </message>
    <message>
        <source>%1 orders were written.</source>
        <translation>注文 %1 件を書き出しました。</translation>
    </message>
    <message>
        <source>Canceling …</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>注文 %1 件</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All types</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Search by Amazon&apos;s id, order or message</source>
        <translation>Amazon の ID、注文、メッセージで検索</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>通知を検索</translation>
    </message>
    <message>
        <source>Type of notification</source>
        <translation>通知の種類</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>オーソリ済み</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>担当者別売上</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>すべての金額</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>すべての端末</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>waits for its capture</source>
        <translation>売上請求待ち</translation>
    </message>
    <message>
        <source>for more than 7 days</source>
        <translation>7 日を超過</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>まもなく期限</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>Order number or mail address</source>
        <translation>注文番号またはメールアドレス</translation>
    </message>
    <message>
        <source>Search the mails</source>
        <translation>メールを検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>すべての宛先</translation>
    </message>
    <message>
        <source>Whom the mails are for</source>
        <translation>メールの宛先</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>すべての内容</translation>
    </message>
    <message>
        <source>What the mails are about</source>
        <translation>メールの内容</translation>
    </message>
</context>
<context>
    <name>FirstOwnerForm</name>
    <message>
        <source>Make me the owner</source>
        <translation>オーナーになる</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>A PIN of at least 4 digits</source>
        <translation>4 桁以上の PIN</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>PIN をもう一度</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them once more.</source>
        <translation>PIN が一致しません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>オーソリ済み</translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation>一部売上請求済み</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>処理済み</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>一部返金済み</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Action required</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>May ship</source>
        <translation>発送可</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Do not ship</source>
        <translation>発送しない</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found settings</source>
        <translation>見つかった設定</translation>
    </message>
</context>
<context>
    <name>GoodsCard</name>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tax in it</source>
        <translation>うち税額</translation>
    </message>
    <message>
        <source>Shipping and the rest</source>
        <translation>送料ほか</translation>
    </message>
    <message>
        <source>Shipping: %1</source>
        <translation>送料: %1</translation>
    </message>
</context>
<context>
    <name>GoodsView</name>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>「%1」は見つかりません</translation>
    </message>
    <message>
        <source>Try fewer letters, another word, or the number on the shelf.</source>
        <translation>文字数を減らすか、別の言葉、または棚の番号でお試しください。</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>No products here yet</source>
        <translation>まだ商品がありません</translation>
    </message>
    <message>
        <source>The manager adds them under Products, or imports a list.</source>
        <translation>マネージャーが「商品」で追加するか、一覧を取り込みます。</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Amazon mails</source>
        <translation>Amazon からのメール</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s)</source>
        <translation>
            <numerusform>宛先 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
</context>
<context>
    <name>IdsCard</name>
    <message>
        <source>Ids at Amazon</source>
        <translation>Amazon の ID</translation>
    </message>
    <message>
        <source>Order Reference</source>
        <translation>注文リファレンス</translation>
    </message>
    <message>
        <source>Authorization%1</source>
        <translation>オーソリ%1</translation>
    </message>
    <message>
        <source>Capture%1</source>
        <translation>売上請求%1</translation>
    </message>
    <message>
        <source>Refund%1</source>
        <translation>返金%1</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Import nothing if any line is wrong</source>
        <translation>誤りのある行があれば何も取り込まない</translation>
    </message>
    <message>
        <source>Skip wrong lines, import the others</source>
        <translation>誤りのある行を除いて取り込む</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Say which column is %1: without it nothing can be imported.</source>
        <translation>%1 の列を指定してください。指定がないと取り込めません。</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>税込</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>税抜</translation>
    </message>
    <message>
        <source>%1 lines. Prices are taken as %2. Of the first %3 lines %4 have a problem.</source>
        <translation>%1 行。価格は%2として扱います。最初の %3 行のうち %4 行に問題があります。</translation>
    </message>
    <message>
        <source>– not in the file –</source>
        <translation>– ファイルにない –</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>取り込み結果</translation>
    </message>
    <message>
        <source>✕ The line %1.</source>
        <translation>✕ 行: %1。</translation>
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
        <translation>小数点</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation>最初の行</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import products</source>
        <translation>商品を取り込む</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Checking, nothing is written yet</source>
        <translation>確認中です (まだ書き込みません)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>%1 lines/s, about %2 s left</source>
        <translation>毎秒 %1 行、残り約 %2 秒</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>一覧 (*.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a product list</source>
        <translation>商品一覧を選択</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>A product list as CSV</source>
        <translation>商品一覧 (CSV)</translation>
    </message>
    <message>
        <source>Drop a file here or choose one. A known number is updated, others are added.</source>
        <translation>ファイルをここにドロップするか選択してください。既存の番号は更新し、それ以外は追加します。</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>取り込みの進捗</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>問題のある行</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を取り込む</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation>この変更を適用</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>From %1. To change: %2. Already like that: %3.</source>
        <translation>%1 から。変更: %2。変更なし: %3。</translation>
    </message>
    <message>
        <source>Keys, passwords and people are in no such file and stay as they are.</source>
        <translation>キー、パスワード、スタッフはファイルに含まれず、そのまま残ります。</translation>
    </message>
    <message>
        <source>There is nothing to change: all of it holds already.</source>
        <translation>変更はありません。すべて設定済みです。</translation>
    </message>
</context>
<context>
    <name>InboxPresenter</name>
    <message>
        <source>%1 messages are looked at again.</source>
        <translation>メッセージ %1 件をもう一度確認します。</translation>
    </message>
    <message>
        <source>The message is looked at again; Amazon is asked anew.</source>
        <translation>メッセージをもう一度確認し、Amazon に改めて問い合わせます。</translation>
    </message>
    <message>
        <source>They are being looked at already.</source>
        <translation>すでに確認中です。</translation>
    </message>
    <message>
        <source>The order was taken over as %1; its messages are applied now.</source>
        <translation>注文を %1 として取り込みました。メッセージを反映しています。</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>通知を検索</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>もう一度確認する</translation>
    </message>
    <message>
        <source>Adopt the order</source>
        <translation>注文を取り込む</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>注文を開く</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Show all notifications</source>
        <translation>すべての通知を表示</translation>
    </message>
    <message>
        <source>The message is in the clipboard.</source>
        <translation>メッセージをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation>マネージャーとオーナーが行います。</translation>
    </message>
</context>
<context>
    <name>InboxTable</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Receiving …</source>
        <translation>受信設定…</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>もう一度確認する</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>▲  %1 need a person</source>
        <translation>▲  %1 件は人の確認が必要です</translation>
    </message>
    <message>
        <source>▲  1 needs a person</source>
        <translation>▲  1 件は人の確認が必要です</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>通知はまだありません</translation>
    </message>
    <message>
        <source>Amazon sends one for every change of a payment. Test the way from Amazon to this shop, and the first one appears here.</source>
        <translation>支払いに変化があるたびに Amazon から通知が届きます。Amazon からこの店舗までの経路をテストすると、最初の通知がここに表示されます。</translation>
    </message>
    <message>
        <source>Notifications are not set up</source>
        <translation>通知が設定されていません</translation>
    </message>
    <message>
        <source>Amazon&apos;s messages do not reach this shop. Nothing is lost: Paydesk asks Amazon by itself, but learns of changes minutes later.</source>
        <translation>Amazon のメッセージがこの店舗に届いていません。失われるものはありません。Paydesk が自動で問い合わせますが、変化を知るのが数分遅れます。</translation>
    </message>
    <message>
        <source>Set up receiving …</source>
        <translation>受信を設定…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Reading the notifications</source>
        <translation>通知を読み込んでいます</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No notification is like that. Look at all of them, or at fewer letters.</source>
        <translation>該当する通知はありません。すべて表示するか、文字数を減らしてください。</translation>
    </message>
</context>
<context>
    <name>InvoicePreview</name>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
</context>
<context>
    <name>IpnLight</name>
    <message>
        <source>IPN: not receiving</source>
        <translation>IPN: 受信していません</translation>
    </message>
    <message>
        <source>Amazon&apos;s notifications do not reach this desk; it asks Amazon by itself.</source>
        <translation>Amazon の通知がこの端末に届いていません。自動で Amazon に問い合わせます。</translation>
    </message>
    <message>
        <source>IPN not set up</source>
        <translation>IPN 未設定</translation>
    </message>
    <message>
        <source>IPN: companion refuses us</source>
        <translation>IPN: コンパニオンが拒否</translation>
    </message>
    <message>
        <source>IPN: %1 need a person</source>
        <translation>IPN: %1 件は人の確認が必要</translation>
    </message>
    <message>
        <source>IPN: 1 needs a person</source>
        <translation>IPN: 1 件は人の確認が必要</translation>
    </message>
    <message>
        <source>Messages were given up; the reason stands beside each of them.</source>
        <translation>処理できなかったメッセージがあります。理由はそれぞれに表示されます。</translation>
    </message>
    <message>
        <source>IPN: catching up, %1 left</source>
        <translation>IPN: 取得中、残り %1</translation>
    </message>
    <message>
        <source>Messages that came while no desk listened are being applied.</source>
        <translation>端末が受信していない間に届いたメッセージを反映しています。</translation>
    </message>
    <message>
        <source>Everything is set up; Amazon has not sent a message yet. Test it now.</source>
        <translation>設定は完了しています。Amazon からのメッセージはまだありません。今テストしてください。</translation>
    </message>
    <message>
        <source>IPN ready</source>
        <translation>IPN 準備完了</translation>
    </message>
    <message>
        <source>IPN silent: %1</source>
        <translation>IPN 無通信: %1</translation>
    </message>
    <message>
        <source>The companion does not answer. Nothing is lost: Paydesk asks Amazon by itself.</source>
        <translation>コンパニオンが応答しません。Paydesk が自動で Amazon に問い合わせるため、失われるものはありません。</translation>
    </message>
    <message>
        <source>IPN %1</source>
        <translation>IPN %1</translation>
    </message>
    <message>
        <source>Amazon&apos;s last message came %1.</source>
        <translation>Amazon の最後のメッセージ: %1</translation>
    </message>
    <message>
        <source>%1 name an order that is not known here.</source>
        <translation>%1 件はこの店舗にない注文を示しています。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
</context>
<context>
    <name>IpnTest</name>
    <message>
        <source>No companion is set up, so nobody hears Amazon. Set up receiving.</source>
        <translation>コンパニオンが設定されていないため、Amazon からの通知を受け取れません。受信を設定してください。</translation>
    </message>
    <message>
        <source>The companion does not answer. Look whether it runs.</source>
        <translation>コンパニオンが応答しません。動作しているか確認してください。</translation>
    </message>
    <message>
        <source>The pretend Amazon did not send the message.</source>
        <translation>練習用 Amazon がメッセージを送信しませんでした。</translation>
    </message>
    <message>
        <source>The companion has the message, but this desk did not fetch it.</source>
        <translation>コンパニオンには届きましたが、この端末が取得していません。</translation>
    </message>
    <message>
        <source>The companion refused it: it does not know the topic or merchant.</source>
        <translation>コンパニオンが拒否しました。トピックまたは出品者が登録されていません。</translation>
    </message>
    <message>
        <source>The companion could not keep it (answer %1).</source>
        <translation>コンパニオンが保存できませんでした (応答 %1)。</translation>
    </message>
    <message>
        <source>The message did not reach the companion. Look whether it runs.</source>
        <translation>メッセージがコンパニオンに届きませんでした。動作しているか確認してください。</translation>
    </message>
</context>
<context>
    <name>IpnTestSheet</name>
    <message>
        <source>Test the notifications</source>
        <translation>通知をテスト</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Receiving …</source>
        <translation>受信設定…</translation>
    </message>
    <message>
        <source>The companion answers this desk.</source>
        <translation>コンパニオンがこの端末に応答しています。</translation>
    </message>
    <message>
        <source>The message is in this shop&apos;s inbox.</source>
        <translation>メッセージがこの店舗の受信箱に届きました。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>In Seller Central open Settings, Integration Settings, Instant Notification Settings. Enter the address below as Merchant URL, save, and press the test button there while this window waits.</source>
        <translation>Seller Central の「設定」「インテグレーション設定」「即時通知設定」を開き、下のアドレスを出品者 URL に入力して保存し、このウィンドウが待機している間にテストボタンを押してください。</translation>
    </message>
    <message>
        <source>The pretend Amazon sends a signed test message, as the real one would.</source>
        <translation>練習用 Amazon が、本物と同じように署名付きテストメッセージを送ります。</translation>
    </message>
    <message>
        <source>Amazon has sent a message.</source>
        <translation>Amazon がメッセージを送信しました。</translation>
    </message>
    <message>
        <source>The pretend Amazon has sent a test message.</source>
        <translation>練習用 Amazon がテストメッセージを送信しました。</translation>
    </message>
    <message>
        <source>✓ It works: the message took %1.</source>
        <translation>✓ 正常です。メッセージは %1 で届きました。</translation>
    </message>
    <message>
        <source>Waiting for Amazon. Press the test button in Seller Central now.</source>
        <translation>Amazon を待っています。Seller Central のテストボタンを押してください。</translation>
    </message>
    <message>
        <source>No public address is known yet.</source>
        <translation>公開アドレスがまだ設定されていません。</translation>
    </message>
    <message>
        <source>Address for Amazon&apos;s notifications</source>
        <translation>Amazon の通知の宛先アドレス</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>残りをキャンセル</translation>
    </message>
    <message>
        <source>Save this list …</source>
        <translation>この一覧を保存…</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>すべてのジョブ</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>確認が必要なもの</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>毎分 %1 件</translation>
    </message>
    <message>
        <source>It paused by itself: %1.</source>
        <translation>自動で一時停止しました: %1。</translation>
    </message>
    <message>
        <source>Its desk was closed or stopped. Go on: no call is made twice.</source>
        <translation>実行していた端末が終了または停止しました。続行できます。同じ呼び出しは二度行いません。</translation>
    </message>
    <message>
        <source>You may leave this screen; the work goes on.</source>
        <translation>この画面を離れても処理は続きます。</translation>
    </message>
    <message>
        <source>Some answers were lost; Paydesk keeps asking Amazon what became of it.</source>
        <translation>一部の応答が失われました。Paydesk が Amazon に問い合わせ続けます。</translation>
    </message>
    <message>
        <source>It is over; the orders below were not done.</source>
        <translation>終了しました。下の注文は処理されていません。</translation>
    </message>
    <message>
        <source>Everything was done.</source>
        <translation>すべて完了しました。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>結果未確認</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The shop goes back to how it stood: %1.</source>
        <translation>店舗は次の時点の状態に戻ります：%1。</translation>
    </message>
    <message>
        <source>What is there now is kept beside it, as a backup of its own.</source>
        <translation>現在の内容は、別のバックアップとして残されます。</translation>
    </message>
    <message>
        <source>Money that moved since stays moved: every order waits until Amazon was asked, so nothing is captured or refunded twice.</source>
        <translation>それ以降に動いたお金は元に戻りません。二重の売上請求や返金を防ぐため、Amazon に問い合わせるまで各注文は保留されます。</translation>
    </message>
    <message>
        <source>Mails that waited then are not sent by themselves.</source>
        <translation>当時送信待ちだったメールは自動では送信されません。</translation>
    </message>
    <message>
        <source>Every desk has to be started again afterwards.</source>
        <translation>その後、すべての端末を再起動する必要があります。</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>このバックアップを復元しますか？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Orders whose buyer is erased: %1.</source>
        <translation>購入者を消去する注文：%1。</translation>
    </message>
    <message>
        <source>Names, addresses, mails, notes and what Amazon told of the buyer go for good; nobody can bring them back.</source>
        <translation>名前、住所、メール、メモ、Amazon から得た購入者の情報は完全に消去され、誰にも元に戻せません。</translation>
    </message>
    <message>
        <source>Amounts, taxes, Amazon&apos;s ids and numbers of invoices stay.</source>
        <translation>金額、税、Amazon の ID、請求書番号は残ります。</translation>
    </message>
    <message>
        <source>If you need the invoices with their addresses, save them first.</source>
        <translation>住所入りの請求書が必要な場合は、先に保存してください。</translation>
    </message>
    <message>
        <source>Orders whose money is under way, which are left out: %1.</source>
        <translation>お金の処理中のため除外される注文：%1。</translation>
    </message>
    <message>
        <source>Erase this buyer?</source>
        <translation>この購入者を消去しますか？</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>復元前</translation>
    </message>
    <message>
        <source>✕ Cannot be used</source>
        <translation>✕ 使用不可</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>✓ Whole</source>
        <translation>✓ 無傷</translation>
    </message>
    <message>
        <source>Made by a newer Paydesk</source>
        <translation>新しいバージョンの Paydesk で作成</translation>
    </message>
    <message>
        <source>Damaged or cut off</source>
        <translation>破損または途中で切断</translation>
    </message>
    <message>
        <source>▲ Not yet: its money is under way</source>
        <translation>▲ まだ不可：お金の処理中</translation>
    </message>
    <message>
        <source>✓ Can be erased</source>
        <translation>✓ 消去可能</translation>
    </message>
</context>
<context>
    <name>KeepingPresenter</name>
    <message>
        <source>The backup is made, and was read back: %1 orders, all whole.</source>
        <translation>バックアップを作成し、読み戻して確認しました。注文 %1 件はすべて無傷です。</translation>
    </message>
    <message>
        <source>The backup is in force. What was there before is kept beside it.</source>
        <translation>バックアップが有効になりました。以前の内容は別に残されています。</translation>
    </message>
    <message>
        <source>%1 orders move no money until Amazon was asked about each of them.</source>
        <translation>注文 %1 件は、1 件ずつ Amazon に問い合わせるまでお金を動かしません。</translation>
    </message>
    <message>
        <source>Start Paydesk again, here and on every other desk.</source>
        <translation>この端末とほかのすべての端末で Paydesk を再起動してください。</translation>
    </message>
    <message>
        <source>The buyer is erased from %1 orders. Amounts, taxes and numbers stay.</source>
        <translation>注文 %1 件から購入者を消去しました。金額、税、番号は残ります。</translation>
    </message>
    <message>
        <source>Backups made before hold the buyer until they are deleted.</source>
        <translation>以前に作成したバックアップには、削除するまで購入者の情報が残ります。</translation>
    </message>
</context>
<context>
    <name>KeepingScreen</name>
    <message>
        <source>Choose a backup</source>
        <translation>バックアップを選択</translation>
    </message>
    <message>
        <source>Backups (*.paydesk-backup)</source>
        <translation>バックアップ (*.paydesk-backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Backups and buyers&apos; data</source>
        <translation>バックアップと購入者データ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Restore the chosen backup …</source>
        <translation>選択したバックアップを復元 …</translation>
    </message>
    <message>
        <source>Restore a file …</source>
        <translation>ファイルから復元 …</translation>
    </message>
    <message>
        <source>Find a buyer</source>
        <translation>購入者を検索</translation>
    </message>
    <message>
        <source>Erase the buyer …</source>
        <translation>購入者を消去 …</translation>
    </message>
    <message>
        <source>Owners do that.</source>
        <translation>オーナーが行う操作です。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>少々お待ちください。</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>先に 1 つ選んでください。</translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message>
        <source>Backups and buyers&apos; data</source>
        <translation>バックアップと購入者データ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Looking at the backups …</source>
        <translation>バックアップを確認しています …</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>Paydesk makes one every day by itself; make the first one now.</source>
        <translation>Paydesk は毎日自動で作成します。最初の 1 つを今すぐ作成してください。</translation>
    </message>
    <message>
        <source>Start Paydesk again</source>
        <translation>Paydesk を再起動</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Restore the chosen one …</source>
        <translation>選択したものを復元 …</translation>
    </message>
    <message>
        <source>Restore a file …</source>
        <translation>ファイルから復元 …</translation>
    </message>
    <message>
        <source>Erase a buyer who asks for it</source>
        <translation>購入者の求めに応じて消去</translation>
    </message>
    <message>
        <source>Names, addresses, mails and notes go for good. Amounts, taxes and the numbers of invoices stay, as the law asks.</source>
        <translation>名前、住所、メール、メモは完全に消去されます。金額、税、請求書番号は法律の定めにより残ります。</translation>
    </message>
    <message>
        <source>Mail address, whole name or order number</source>
        <translation>メールアドレス、氏名（全体）、または注文番号</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Erase the buyer …</source>
        <translation>購入者を消去 …</translation>
    </message>
    <message>
        <source>Orders of the buyer</source>
        <translation>購入者の注文</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Backups hold buyers&apos; data, but no keys and no passwords; only this user of this computer can read them. They lie in %1.</source>
        <translation>バックアップには購入者のデータが含まれますが、キーやパスワードは含まれません。読めるのはこのコンピューターのこのユーザーだけです。保存先は %1 です。</translation>
    </message>
    <message>
        <source>The backup is being made and read back …</source>
        <translation>バックアップを作成し、読み戻しています …</translation>
    </message>
    <message>
        <source>The backup is looked over and put in force …</source>
        <translation>バックアップを確認し、有効にしています …</translation>
    </message>
    <message>
        <source>Looking for the buyer …</source>
        <translation>購入者を検索しています …</translation>
    </message>
    <message>
        <source>The buyer is being erased …</source>
        <translation>購入者を消去しています …</translation>
    </message>
    <message>
        <source>%1 orders came back from a backup: Amazon is being asked about them, and until then they move no money.</source>
        <translation>%1 件の注文をバックアップから復元しました。Amazon に問い合わせ中で、完了するまでお金は動きません。</translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message>
        <source>While this desk was away, order %1 was finished at Amazon: %2 authorized. Open it.</source>
        <translation>この端末の停止中に注文 %1 が Amazon で完了しました (オーソリ %2)。開いて確認してください。</translation>
    </message>
    <message>
        <source>While this desk was away, order %1 was placed. Open it.</source>
        <translation>この端末の停止中に注文 %1 が確定しました。開いて確認してください。</translation>
    </message>
    <message>
        <source>Order %1 was being placed when this desk ended, and failed. Open it.</source>
        <translation>端末の終了時に確定処理中だった注文 %1 は失敗しました。開いて確認してください。</translation>
    </message>
    <message>
        <source>Order %1 was being placed when this desk ended, and is still open. Do not sell its goods again before its outcome is known. Open it.</source>
        <translation>端末の終了時に確定処理中だった注文 %1 はまだ結果が分かりません。結果が分かるまで同じ商品を再販売しないでください。開いて確認してください。</translation>
    </message>
</context>
<context>
    <name>LetterheadPresenter</name>
    <message>
        <source>The letterhead is kept. New papers and mails bear it.</source>
        <translation>レターヘッドを保存しました。新しい書類とメールに使われます。</translation>
    </message>
</context>
<context>
    <name>LetterheadView</name>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep the letterhead</source>
        <translation>レターヘッドを保存</translation>
    </message>
    <message>
        <source>Thank you for your purchase.</source>
        <translation>お買い上げありがとうございます。</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>ロゴなし</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s logo</source>
        <translation>店舗のロゴを選択</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>The shop&apos;s logo</source>
        <translation>店舗のロゴ</translation>
    </message>
    <message>
        <source>These lines stand on every invoice, receipt and mail. Invoices that have a number already keep the lines of their day.</source>
        <translation>これらの行はすべての請求書、レシート、メールに記載されます。番号が付いた請求書には、発行日の内容がそのまま残ります。</translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation>レターヘッドとロゴ</translation>
    </message>
    <message>
        <source>Address of the shop, line by line</source>
        <translation>店舗の住所 (1 行ずつ)</translation>
    </message>
    <message>
        <source>Tax number, e.g. VAT id or registration number</source>
        <translation>税務番号 (登録番号など)</translation>
    </message>
    <message>
        <source>What else the law wants at the foot</source>
        <translation>その他、法令上フッターに必要な記載</translation>
    </message>
    <message>
        <source>Returns and exchanges</source>
        <translation>返品と交換</translation>
    </message>
    <message>
        <source>A sentence of your own below the total</source>
        <translation>合計の下に入れる一文</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>表示例</translation>
    </message>
</context>
<context>
    <name>LinePainter</name>
    <message>
        <source>Age check</source>
        <translation>年齢確認</translation>
    </message>
</context>
<context>
    <name>LinePicker</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>%1 の数量</translation>
    </message>
    <message>
        <source>Shipping and the rest</source>
        <translation>送料ほか</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Go live …</source>
        <translation>本番に切り替え…</translation>
    </message>
    <message>
        <source>Back to the sandbox …</source>
        <translation>サンドボックスに戻す…</translation>
    </message>
    <message>
        <source>Back to the training …</source>
        <translation>トレーニングに戻す…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>✓ From its next start this desk works with real money.</source>
        <translation>✓ 次回の起動から、この端末は実際のお金を扱います。</translation>
    </message>
    <message>
        <source>✓ From its next start this desk moves no money.</source>
        <translation>✓ 次回の起動から、この端末ではお金は動きません。</translation>
    </message>
    <message>
        <source>This shop is live.</source>
        <translation>この店舗は本番稼働中です。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before this shop can go live.</source>
        <translation>
            <numerusform>この店舗を本番に切り替えるには、あと %n 件の項目が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This shop is ready for live.</source>
        <translation>この店舗は本番に切り替えられます。</translation>
    </message>
</context>
<context>
    <name>MailSettingsPresenter</name>
    <message>
        <source>Kept.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The mail server is kept. Waiting mails go out now.</source>
        <translation>メールサーバーを保存しました。待機中のメールを送信します。</translation>
    </message>
    <message>
        <source>The mail server took the test mail.</source>
        <translation>メールサーバーがテストメールを受け付けました。</translation>
    </message>
    <message>
        <source>Connection and sign-in work. In training no mail leaves this computer, so none was sent.</source>
        <translation>接続とサインインは正常です。トレーニング中はこのコンピューターからメールが送信されないため、送信していません。</translation>
    </message>
</context>
<context>
    <name>MailSettingsScreen</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Days before Amazon lets a reservation go</source>
        <translation>Amazon がオーソリを解放するまでの日数</translation>
    </message>
    <message>
        <source>Hours without any notification, after an order</source>
        <translation>注文後に通知が届かない時間数</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Orders department</source>
        <translation>受注担当</translation>
    </message>
    <message>
        <source>Orders department, with commas between</source>
        <translation>受注担当 (カンマ区切り)</translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation>誰に何を知らせるか</translation>
    </message>
    <message>
        <source>When waiting and silence are told</source>
        <translation>待機と無通知を知らせるタイミング</translation>
    </message>
    <message>
        <source>Mails and notices</source>
        <translation>メールと通知</translation>
    </message>
</context>
<context>
    <name>MailTemplates</name>
    <message>
        <source>Subject, line %1, column %2: %3</source>
        <translation>件名、%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>Text, line %1, column %2: %3</source>
        <translation>テキスト、%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>HTML, line %1, column %2: %3</source>
        <translation>HTML、%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>To the buyer</source>
        <translation>購入者宛て</translation>
    </message>
    <message>
        <source>To your own people</source>
        <translation>社内宛て</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Order placed</source>
        <translation>注文確定</translation>
    </message>
    <message>
        <source>Queued: Amazon checks the payment</source>
        <translation>待機中: Amazon が支払いを審査</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>オーソリ済み</translation>
    </message>
    <message>
        <source>Processed: paid in full</source>
        <translation>処理済み: 全額支払い済み</translation>
    </message>
    <message>
        <source>Declined, may be tried again</source>
        <translation>拒否 (再試行可)</translation>
    </message>
    <message>
        <source>Declined for good</source>
        <translation>拒否 (確定)</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>売上請求済み</translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation>一部売上請求済み</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>オーソリ取消</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>返金失敗</translation>
    </message>
    <message>
        <source>Authorization grows old</source>
        <translation>オーソリの期限が近い</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Amazon sends no notifications</source>
        <translation>Amazon からの通知が途絶</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Orders department</source>
        <translation>受注担当</translation>
    </message>
    <message>
        <source>Chosen staff</source>
        <translation>選んだスタッフ</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>画面上</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The payment, not the goods; none if captured within 5 hours</source>
        <translation>支払いのみ (商品は含まない)。5 時間以内に売上請求した場合はなし</translation>
    </message>
    <message>
        <source>The buyer, at each capture</source>
        <translation>購入者に、売上請求のたびに</translation>
    </message>
    <message>
        <source>The buyer, at start and end</source>
        <translation>購入者に、開始時と完了時</translation>
    </message>
    <message>
        <source>▲ Your mail says the same: the buyer hears it twice.</source>
        <translation>▲ メールの内容が重複しています。購入者に同じ知らせが 2 回届きます。</translation>
    </message>
</context>
<context>
    <name>MethodSheet</name>
    <message>
        <source>New shipping method</source>
        <translation>新しい配送方法</translation>
    </message>
    <message>
        <source>Change shipping method</source>
        <translation>配送方法を変更</translation>
    </message>
    <message>
        <source>Keep method</source>
        <translation>配送方法を保存</translation>
    </message>
    <message>
        <source>Offered to buyers</source>
        <translation>購入者に表示</translation>
    </message>
    <message>
        <source>The method needs a name; buyers see it.</source>
        <translation>配送方法には名前が必要です。購入者に表示されます。</translation>
    </message>
    <message>
        <source>The same for every parcel.</source>
        <translation>どの荷物も同じです。</translation>
    </message>
    <message>
        <source>One line for each step: kilograms up to which it holds, a colon, the price. Heavier parcels are not carried.</source>
        <translation>1 段階につき 1 行: 適用される上限の重さ (kg)、コロン、料金。これより重い荷物は配送できません。</translation>
    </message>
    <message>
        <source>One line for each step: value of the goods from which it holds, a colon, the price. Begin with 0.</source>
        <translation>1 段階につき 1 行: 適用される商品合計額の下限、コロン、料金。0 から始めてください。</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>一律料金</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>重さ別</translation>
    </message>
    <message>
        <source>By value of the goods</source>
        <translation>商品合計額別</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name, as buyers see it</source>
        <translation>名前 (購入者に表示)</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>配送先</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>料金表</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Earliest arrival in days</source>
        <translation>最短の到着日数</translation>
    </message>
    <message>
        <source>Latest arrival in days</source>
        <translation>最長の到着日数</translation>
    </message>
    <message>
        <source>Arrives after days</source>
        <translation>到着までの日数</translation>
    </message>
    <message>
        <source>Free from a value of goods of</source>
        <translation>送料無料になる商品合計額</translation>
    </message>
</context>
<context>
    <name>ModeBanner</name>
    <message>
        <source>TRAINING</source>
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Nothing here is real: no Amazon, no money, no mails.</source>
        <translation>すべて練習です。Amazon もお金もメールも本物ではありません。</translation>
    </message>
    <message>
        <source>Amazon&apos;s test environment: no money moves.</source>
        <translation>Amazon のテスト環境です。お金は動きません。</translation>
    </message>
    <message>
        <source>Real orders, real money.</source>
        <translation>本物の注文、本物のお金です。</translation>
    </message>
</context>
<context>
    <name>ModesMenu</name>
    <message>
        <source>Payment mode: %1</source>
        <translation>支払いモード: %1</translation>
    </message>
    <message>
        <source>The money</source>
        <translation>お金</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer</source>
        <translation>Amazon の応答</translation>
    </message>
</context>
<context>
    <name>MovePresenter</name>
    <message>
        <source>The server answers, and its database is empty.</source>
        <translation>サーバーは応答しており、データベースは空です。</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Export settings</source>
        <translation>設定を書き出す</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を取り込む</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The settings are in %1, without keys and passwords.</source>
        <translation>設定を %1 に保存しました (キーとパスワードは含みません)。</translation>
    </message>
    <message>
        <source>The settings of the file hold from now on.</source>
        <translation>ファイルの設定が有効になりました。</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Keep note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>For the shop: buyers do not see it. Ctrl+Enter keeps it.</source>
        <translation>店舗用です。購入者には見えません。Ctrl+Enter で保存します。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>%n 文字多すぎます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Nothing was sent and no money moved.</source>
        <translation>何も送信しておらず、お金は動いていません。</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>お金は動いていません。</translation>
    </message>
    <message>
        <source>The owner must correct it in the settings.</source>
        <translation>オーナーが設定で修正する必要があります。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then try again.</source>
        <translation>コンピューターの時計を合わせてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The order was read again; look before you go on.</source>
        <translation>注文を読み直しました。確認してから続けてください。</translation>
    </message>
    <message>
        <source>Wait a moment; it finishes or settles by itself.</source>
        <translation>少しお待ちください。自動で完了または解決します。</translation>
    </message>
    <message>
        <source>Look again and decide anew.</source>
        <translation>もう一度確認して判断してください。</translation>
    </message>
    <message>
        <source>A second person has to approve it here.</source>
        <translation>ここでは、もう一人の承認が必要です。</translation>
    </message>
    <message>
        <source>Ask whoever manages the shop.</source>
        <translation>店舗の管理者に確認してください。</translation>
    </message>
    <message>
        <source>Enter a smaller amount.</source>
        <translation>より小さい金額を入力してください。</translation>
    </message>
    <message>
        <source>Write it like 14.00.</source>
        <translation>14.00 のように入力してください。</translation>
    </message>
    <message>
        <source>Ask the buyer for another way to pay.</source>
        <translation>購入者に別の支払い方法をお願いしてください。</translation>
    </message>
    <message>
        <source>Amazon asks us to slow down; try again in a moment.</source>
        <translation>Amazon から頻度を下げるよう求められました。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the network and try again; nothing is done twice.</source>
        <translation>ネットワークを確認して、もう一度お試しください。同じ処理は二度行いません。</translation>
    </message>
    <message>
        <source>Whether money moved is not known yet.</source>
        <translation>お金が動いたかどうかはまだ分かりません。</translation>
    </message>
    <message>
        <source>Paydesk keeps asking Amazon under the same number, so nothing is done twice.</source>
        <translation>Paydesk が同じ番号で Amazon に問い合わせ続けるため、二重にはなりません。</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>ここでは何も変更していません。</translation>
    </message>
    <message>
        <source>A manager must compare this order with Seller Central.</source>
        <translation>マネージャーがこの注文を Seller Central と照合する必要があります。</translation>
    </message>
    <message>
        <source>Mend that, then try again.</source>
        <translation>それを直してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>反映済み</translation>
    </message>
    <message>
        <source>Unknown orders</source>
        <translation>不明な注文</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>処理できない通知</translation>
    </message>
    <message>
        <source>✓ Signed</source>
        <translation>✓ 署名あり</translation>
    </message>
    <message>
        <source>Amazon&apos;s signature was checked before the message was kept.</source>
        <translation>メッセージを保存する前に Amazon の署名を検証しました。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Amazon told us that the order %1 has changed.</source>
        <translation>注文 %1 の変更が Amazon から通知されました。</translation>
    </message>
    <message>
        <source>Amazon told us that the authorization %1 has changed.</source>
        <translation>オーソリ %1 の変更が Amazon から通知されました。</translation>
    </message>
    <message>
        <source>Amazon told us that the capture %1 has changed.</source>
        <translation>売上請求 %1 の変更が Amazon から通知されました。</translation>
    </message>
    <message>
        <source>Amazon told us that the charge %1 has changed.</source>
        <translation>請求 %1 の変更が Amazon から通知されました。</translation>
    </message>
    <message>
        <source>Amazon told us that the refund %1 has changed.</source>
        <translation>返金 %1 の変更が Amazon から通知されました。</translation>
    </message>
    <message>
        <source>Amazon told us of a chargeback, %1: a buyer&apos;s bank wants money back.</source>
        <translation>チャージバック %1 が通知されました。購入者の銀行が返金を求めています。</translation>
    </message>
    <message>
        <source>We asked Amazon, and wrote down what it answered: order %2 is up to date.</source>
        <translation>Amazon に問い合わせ、応答を記録しました。注文 %2 は最新です。</translation>
    </message>
    <message>
        <source>We asked Amazon, and its answer held nothing that we did not know yet.</source>
        <translation>Amazon に問い合わせましたが、新しい内容はありませんでした。</translation>
    </message>
    <message>
        <source>We asked Amazon; its answer was older than what we know, so nothing was changed.</source>
        <translation>Amazon に問い合わせましたが、応答が手元の記録より古いため変更していません。</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer excludes what we know of order %2. Nothing was changed here.</source>
        <translation>Amazon の応答が注文 %2 の記録と矛盾しています。ここでは何も変更していません。</translation>
    </message>
    <message>
        <source>Compare the order with Seller Central; then have the message looked at again.</source>
        <translation>注文を Seller Central と照合してから、メッセージをもう一度確認してください。</translation>
    </message>
    <message>
        <source>Amazon used a word that this Paydesk does not know. It is kept in the order&apos;s history.</source>
        <translation>この Paydesk が知らない語が Amazon から届きました。注文の経過に保存しています。</translation>
    </message>
    <message>
        <source>Look at order %2 in Seller Central; a newer Paydesk may know the word.</source>
        <translation>注文 %2 を Seller Central で確認してください。新しい Paydesk なら対応している可能性があります。</translation>
    </message>
    <message>
        <source>No question to Amazon can confirm this, so order %2 was put before a person.</source>
        <translation>Amazon への問い合わせでは確認できないため、注文 %2 を要対応にしました。</translation>
    </message>
    <message>
        <source>Answer it in Seller Central in time: a chargeback has a deadline.</source>
        <translation>期限内に Seller Central で回答してください。チャージバックには期限があります。</translation>
    </message>
    <message>
        <source>It is a test: the way from Amazon to this shop works. No order was touched.</source>
        <translation>テストです。Amazon からこの店舗までの経路は正常です。注文には影響しません。</translation>
    </message>
    <message>
        <source>It is about another merchant, or the other environment. Nothing was done with it.</source>
        <translation>別の出品者または別の環境のものです。何も行っていません。</translation>
    </message>
    <message>
        <source>If that goes on, look which address is entered in Seller Central for sandbox and live.</source>
        <translation>続く場合は、Seller Central のサンドボックスと本番に入力したアドレスを確認してください。</translation>
    </message>
    <message>
        <source>It names no order, so there was nothing to ask Amazon about.</source>
        <translation>注文が示されていないため、問い合わせるものがありませんでした。</translation>
    </message>
    <message>
        <source>that is not known here</source>
        <translation>この店舗では不明な注文</translation>
    </message>
    <message>
        <source>Somebody pressed the test button, and Amazon sent this test message.</source>
        <translation>テストボタンが押され、Amazon がこのテストメッセージを送信しました。</translation>
    </message>
    <message>
        <source>Amazon&apos;s delivery service sent a message of its own; it is about no payment.</source>
        <translation>Amazon の配信サービス自身のメッセージで、支払いに関するものではありません。</translation>
    </message>
    <message>
        <source>Amazon sent a message whose content could not be read.</source>
        <translation>Amazon から内容を読み取れないメッセージが届きました。</translation>
    </message>
    <message>
        <source>Amazon sent a message of a kind that this Paydesk does not know.</source>
        <translation>この Paydesk が知らない種類のメッセージが Amazon から届きました。</translation>
    </message>
    <message>
        <source>It is kept, but could not be applied yet; it is tried again by itself.</source>
        <translation>保存済みですが、まだ反映できていません。自動で再試行します。</translation>
    </message>
    <message>
        <source>Nothing to do, unless it stays so.</source>
        <translation>この状態が続かなければ、することはありません。</translation>
    </message>
    <message>
        <source>It is kept, and is applied with the next turn.</source>
        <translation>保存済みで、次の順番で反映します。</translation>
    </message>
    <message>
        <source>It names an order that was not made here, so nothing was done with it.</source>
        <translation>この店舗で作成していない注文のため、何も行っていません。</translation>
    </message>
    <message>
        <source>Adopt the order, or leave it: it is applied by itself once the order is here.</source>
        <translation>注文を取り込むか、そのままにしてください。注文が登録されれば自動で反映します。</translation>
    </message>
    <message>
        <source>It was given up. No money moved because of it, and none was lost.</source>
        <translation>処理を断念しました。これによるお金の移動も損失もありません。</translation>
    </message>
    <message>
        <source>Mend the reason, then have it looked at again; polling keeps the order right.</source>
        <translation>原因を直してからもう一度確認してください。注文は定期的な問い合わせで正しく保たれます。</translation>
    </message>
    <message>
        <source>It was applied.</source>
        <translation>反映しました。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>%1 to the companion</source>
        <translation>コンパニオンまで %1</translation>
    </message>
    <message>
        <source>%1 to this shop</source>
        <translation>この店舗まで %1</translation>
    </message>
    <message>
        <source>%1 until applied</source>
        <translation>反映まで %1</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>オーソリ</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>売上請求</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>チャージバック</translation>
    </message>
    <message>
        <source>Billing agreement</source>
        <translation>請求契約</translation>
    </message>
    <message>
        <source>Provider credit</source>
        <translation>プロバイダークレジット</translation>
    </message>
    <message>
        <source>Provider credit reversal</source>
        <translation>プロバイダークレジットの取消</translation>
    </message>
    <message>
        <source>Solution provider</source>
        <translation>ソリューションプロバイダー</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>定期購入</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>定期購入の終了</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>古い情報</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>不明な語</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>人の確認が必要</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>テストメッセージ</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>No order named</source>
        <translation>注文の指定なし</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>不明な注文</translation>
    </message>
    <message>
        <source>Dead letter</source>
        <translation>処理できない通知</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Merchant URL for instant notifications</source>
        <translation>即時通知のマーチャント URL</translation>
    </message>
    <message>
        <source>There is no public address yet: say first who receives.</source>
        <translation>公開アドレスがまだありません。先に受信先を設定してください。</translation>
    </message>
    <message>
        <source>Who receives …</source>
        <translation>受信先…</translation>
    </message>
    <message>
        <source>Test the way from Amazon</source>
        <translation>Amazon からの経路をテスト</translation>
    </message>
    <message>
        <source>Amazon tells a shop of each change within seconds, at one https address. A companion on a public host hears it, or this computer behind a public address. Without either, Paydesk asks Amazon by itself, a little later.</source>
        <translation>Amazon は変更があるたびに、1 つの https アドレスへ数秒で通知します。受信するのは、公開ホスト上のコンパニオンか、公開アドレスを持つこのコンピューターです。どちらもない場合は、Paydesk が少し遅れて自動で Amazon に問い合わせます。</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Amazon takes %1 from the buyer.</source>
        <translation>Amazon が購入者に %1 を請求します。</translation>
    </message>
    <message>
        <source>Then %1 is reserved again for the rest.</source>
        <translation>その後、残りの %1 を再度オーソリします。</translation>
    </message>
    <message>
        <source>%1 of the reservation is released: one authorization has one capture.</source>
        <translation>オーソリのうち %1 は解放されます。一つのオーソリで売上請求は一度だけです。</translation>
    </message>
    <message>
        <source>The whole reservation is used.</source>
        <translation>オーソリ全額を使用します。</translation>
    </message>
    <message>
        <source>Amazon sends %1 back to the buyer; that takes some hours.</source>
        <translation>Amazon が購入者に %1 を返金します。数時間かかります。</translation>
    </message>
    <message>
        <source>That is %1 more than was captured; the shop pays it.</source>
        <translation>売上請求額を %1 超えます。差額は店舗の負担です。</translation>
    </message>
    <message>
        <source>The shop keeps %1 of %2.</source>
        <translation>店舗に残る金額: %2 のうち %1。</translation>
    </message>
    <message>
        <source>Amazon reserves %1 on the buyer&apos;s payment method; nothing is taken.</source>
        <translation>購入者の支払い方法で %1 をオーソリします。請求はまだ行いません。</translation>
    </message>
    <message>
        <source>%1 could still be reserved afterwards.</source>
        <translation>その後も %1 をオーソリできます。</translation>
    </message>
    <message>
        <source>%1 of the buyer&apos;s money is free again; nothing was taken.</source>
        <translation>購入者の %1 が解放されます。請求はありません。</translation>
    </message>
    <message>
        <source>The order stays open at Amazon, and money can be reserved again.</source>
        <translation>注文は Amazon で開いたままで、再度オーソリできます。</translation>
    </message>
    <message>
        <source>No money moves. The order ends for good; nothing can be reserved again.</source>
        <translation>お金は動きません。注文は完全に終了し、再度オーソリできません。</translation>
    </message>
    <message>
        <source>%1 of the buyer&apos;s money is free again.</source>
        <translation>購入者の %1 が解放されます。</translation>
    </message>
    <message>
        <source>The order ends for good; nothing can be reserved again.</source>
        <translation>注文は完全に終了し、再度オーソリできません。</translation>
    </message>
    <message>
        <source>No money moves. Nothing new can be reserved on this order.</source>
        <translation>お金は動きません。この注文で新しいオーソリはできなくなります。</translation>
    </message>
    <message>
        <source>Refunds stay possible.</source>
        <translation>返金は引き続き可能です。</translation>
    </message>
    <message>
        <source>%1 stays reserved and can still be captured.</source>
        <translation>%1 はオーソリされたままで、まだ売上請求できます。</translation>
    </message>
    <message>
        <source>No money moves. The order may ship again once everything is paid or reserved.</source>
        <translation>お金は動きません。全額が支払い済みまたはオーソリ済みになれば発送できます。</translation>
    </message>
    <message>
        <source>%1 is written into the story of this order. Nothing is sent to Amazon, no money moves, and the payment status stays as it is.</source>
        <translation>%1 をこの注文の経過に記録します。Amazon には送信せず、お金は動かず、支払い状況も変わりません。</translation>
    </message>
    <message>
        <source>The refund of %1 is on its way to the buyer.</source>
        <translation>%1 の返金を受け付けました。</translation>
    </message>
    <message>
        <source>Amazon decides within hours; this page updates by itself.</source>
        <translation>数時間以内に Amazon が処理します。この画面は自動で更新されます。</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved.</source>
        <translation>何も送信しておらず、お金は動いていません。</translation>
    </message>
    <message>
        <source>The order is shown as it is now.</source>
        <translation>注文の現在の状態を表示しています。</translation>
    </message>
    <message>
        <source>Only %1 is left by now.</source>
        <translation>残りは現在 %1 だけです。</translation>
    </message>
    <message>
        <source>Somebody else is working on this order at this very moment.</source>
        <translation>いま別の人がこの注文を操作しています。</translation>
    </message>
    <message>
        <source>Wait a moment, then look again.</source>
        <translation>少し待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>It was possible until %1.</source>
        <translation>%1 まで可能でした。</translation>
    </message>
    <message>
        <source>Somebody else was faster: the order has changed.</source>
        <translation>別の人が先に操作し、注文が変わりました。</translation>
    </message>
    <message>
        <source>Amazon refused (%1): the order has changed there meanwhile.</source>
        <translation>Amazon が拒否しました (%1)。その間に Amazon 側で注文が変わりました。</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>お金は動いていません。</translation>
    </message>
    <message>
        <source>Amazon is taking the money; more than 7 days after the reservation that takes up to an hour or more.</source>
        <translation>Amazon が請求処理中です。オーソリから 7 日を過ぎると 1 時間以上かかることがあります。</translation>
    </message>
    <message>
        <source>%1 was captured.</source>
        <translation>%1 を売上請求しました。</translation>
    </message>
    <message>
        <source>%1 is reserved again.</source>
        <translation>%1 を再度オーソリしました。</translation>
    </message>
    <message>
        <source>%1 of the reservation was released.</source>
        <translation>オーソリのうち %1 を解放しました。</translation>
    </message>
    <message>
        <source>%1 was sent to be captured, and that stands.</source>
        <translation>%1 の売上請求は送信済みで、有効です。</translation>
    </message>
    <message>
        <source>Whether the rest is reserved again is not known yet; Paydesk keeps asking.</source>
        <translation>残りが再度オーソリされたかはまだ分かりません。Paydesk が問い合わせ続けます。</translation>
    </message>
    <message>
        <source>%1 is not reserved again.</source>
        <translation>%1 は再度オーソリされていません。</translation>
    </message>
    <message>
        <source>Amazon is deciding about %1; that may take up to a day.</source>
        <translation>Amazon が %1 を審査しています。最大 1 日かかります。</translation>
    </message>
    <message>
        <source>This page updates by itself.</source>
        <translation>この画面は自動で更新されます。</translation>
    </message>
    <message>
        <source>%1 is reserved and can be captured.</source>
        <translation>%1 をオーソリしました。売上請求できます。</translation>
    </message>
    <message>
        <source>The money was captured.</source>
        <translation>売上請求が完了しました。</translation>
    </message>
    <message>
        <source>The refund is on its way.</source>
        <translation>返金を処理中です。</translation>
    </message>
    <message>
        <source>The money is reserved.</source>
        <translation>オーソリ済みです。</translation>
    </message>
    <message>
        <source>The reservation was let go; the buyer has the money back.</source>
        <translation>オーソリを解放しました。購入者の枠は元に戻りました。</translation>
    </message>
    <message>
        <source>The order is canceled; everything that was reserved is free again.</source>
        <translation>注文をキャンセルしました。オーソリはすべて解放されました。</translation>
    </message>
    <message>
        <source>The order is closed; nothing new can be reserved.</source>
        <translation>注文をクローズしました。新しいオーソリはできません。</translation>
    </message>
    <message>
        <source>The shipment is released.</source>
        <translation>発送の停止を解除しました。</translation>
    </message>
    <message>
        <source>The attention is cleared.</source>
        <translation>要対応を解除しました。</translation>
    </message>
    <message>
        <source>Amazon was asked; this is how the order stands.</source>
        <translation>Amazon に問い合わせました。これが現在の状態です。</translation>
    </message>
    <message>
        <source>The mail is queued; it goes as soon as the mail server takes it.</source>
        <translation>メールは待機中です。メールサーバーが受け付け次第、送信します。</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>メモを保存しました。</translation>
    </message>
    <message>
        <source>It is written down. Nothing was sent to Amazon.</source>
        <translation>記録しました。Amazon には送信していません。</translation>
    </message>
    <message>
        <source>Capture …</source>
        <translation>売上請求…</translation>
    </message>
    <message>
        <source>Refund …</source>
        <translation>返金…</translation>
    </message>
    <message>
        <source>Reserve again …</source>
        <translation>再度オーソリ…</translation>
    </message>
    <message>
        <source>Void: release the money …</source>
        <translation>取消: オーソリを解放…</translation>
    </message>
    <message>
        <source>Cancel: end the order …</source>
        <translation>キャンセル: 注文を終了…</translation>
    </message>
    <message>
        <source>Close: finish the order …</source>
        <translation>クローズ: 注文を完了…</translation>
    </message>
    <message>
        <source>Release the shipment …</source>
        <translation>発送停止を解除…</translation>
    </message>
    <message>
        <source>Clear the attention …</source>
        <translation>要対応を解除…</translation>
    </message>
    <message>
        <source>Ask Amazon now</source>
        <translation>Amazon に今すぐ問い合わせ</translation>
    </message>
    <message>
        <source>Resend a mail …</source>
        <translation>メールを再送…</translation>
    </message>
    <message>
        <source>Add a note …</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Record only …</source>
        <translation>記録のみ…</translation>
    </message>
    <message>
        <source>Take money that is reserved.</source>
        <translation>オーソリ済みの金額を請求します。</translation>
    </message>
    <message>
        <source>Give captured money back to the buyer.</source>
        <translation>請求済みの金額を購入者に返します。</translation>
    </message>
    <message>
        <source>Have Amazon reserve money, e.g. for the next parcel.</source>
        <translation>次の荷物などのために Amazon でオーソリします。</translation>
    </message>
    <message>
        <source>Let one reservation go; the order stays open.</source>
        <translation>一つのオーソリを解放します。注文は開いたままです。</translation>
    </message>
    <message>
        <source>Call everything off before money was taken.</source>
        <translation>請求前にすべて取りやめます。</translation>
    </message>
    <message>
        <source>No new reservations; what is reserved or taken stays.</source>
        <translation>新しいオーソリを止めます。既存のオーソリと請求は残ります。</translation>
    </message>
    <message>
        <source>The goods may go although Amazon said stop.</source>
        <translation>Amazon が停止した商品の発送を許可します。</translation>
    </message>
    <message>
        <source>Say that you looked, and why it is all right.</source>
        <translation>確認したことと、問題ない理由を記録します。</translation>
    </message>
    <message>
        <source>Read this order&apos;s payment again.</source>
        <translation>この注文の支払いを読み直します。</translation>
    </message>
    <message>
        <source>To the buyer, the orders department or staff.</source>
        <translation>購入者、受注担当、またはスタッフ宛てです。</translation>
    </message>
    <message>
        <source>For colleagues; the buyer never sees it.</source>
        <translation>スタッフ用です。購入者には見えません。</translation>
    </message>
    <message>
        <source>Money moved outside Amazon Pay. Nothing is sent.</source>
        <translation>Amazon Pay 以外でのお金の動きです。何も送信しません。</translation>
    </message>
    <message>
        <source>A call to Amazon has no answer yet.</source>
        <translation>Amazon からの応答待ちの処理があります。</translation>
    </message>
    <message>
        <source>The order is not placed yet.</source>
        <translation>注文はまだ確定していません。</translation>
    </message>
    <message>
        <source>Amazon is still deciding.</source>
        <translation>Amazon が審査中です。</translation>
    </message>
    <message>
        <source>Amazon is taking the money already.</source>
        <translation>Amazon がすでに請求処理中です。</translation>
    </message>
    <message>
        <source>Nothing is reserved.</source>
        <translation>オーソリがありません。</translation>
    </message>
    <message>
        <source>The reservation is over; reserve again.</source>
        <translation>オーソリの期限が切れました。再度オーソリしてください。</translation>
    </message>
    <message>
        <source>Amazon said stop; release the shipment first.</source>
        <translation>Amazon が発送を停止しています。先に停止を解除してください。</translation>
    </message>
    <message>
        <source>Nothing was captured.</source>
        <translation>売上請求がありません。</translation>
    </message>
    <message>
        <source>All that may be refunded went back.</source>
        <translation>返金できる金額はすべて返金済みです。</translation>
    </message>
    <message>
        <source>Ten refunds were made; Amazon allows no more.</source>
        <translation>返金は 10 回までで、上限に達しました。</translation>
    </message>
    <message>
        <source>Amazon&apos;s ceiling for this order is reached.</source>
        <translation>この注文の Amazon の上限額に達しました。</translation>
    </message>
    <message>
        <source>All ten authorizations are used.</source>
        <translation>オーソリは 10 回までで、上限に達しました。</translation>
    </message>
    <message>
        <source>The buyer must choose another payment method first.</source>
        <translation>購入者が先に別の支払い方法を選択する必要があります。</translation>
    </message>
    <message>
        <source>The order is canceled.</source>
        <translation>注文はキャンセル済みです。</translation>
    </message>
    <message>
        <source>The order is closed at Amazon.</source>
        <translation>注文は Amazon でクローズ済みです。</translation>
    </message>
    <message>
        <source>The order is older than 180 days.</source>
        <translation>注文から 180 日を過ぎています。</translation>
    </message>
    <message>
        <source>Money was taken; refund it instead.</source>
        <translation>すでに請求済みです。返金してください。</translation>
    </message>
    <message>
        <source>Amazon did not stop the shipment.</source>
        <translation>Amazon は発送を停止していません。</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>No mail about it was sent yet.</source>
        <translation>この件のメールはまだ送信されていません。</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>この役割では行えません。</translation>
    </message>
    <message>
        <source>Instant capture</source>
        <translation>即時売上請求</translation>
    </message>
    <message>
        <source>Until then a capture is answered at once; later Amazon takes its time.</source>
        <translation>それまでは売上請求に即時応答があります。以降は時間がかかります。</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>オーソリ</translation>
    </message>
    <message>
        <source>Then the reserved money is free again.</source>
        <translation>その時点でオーソリが解放されます。</translation>
    </message>
    <message>
        <source>Order at Amazon</source>
        <translation>Amazon の注文</translation>
    </message>
    <message>
        <source>Then nothing new can be reserved; refunds stay possible.</source>
        <translation>その後は新しいオーソリができません。返金は可能です。</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>売上請求済み</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Capture within</source>
        <translation>請求期限まで</translation>
    </message>
    <message>
        <source>Closes in</source>
        <translation>クローズまで</translation>
    </message>
    <message>
        <source>Why a person must look</source>
        <translation>確認が必要な理由</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>担当者別売上</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>over</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>OrderExport</name>
    <message>
        <source>Capture until</source>
        <translation>請求期限</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>クローズ日</translation>
    </message>
</context>
<context>
    <name>OrderPresenter</name>
    <message>
        <source>Your role may not do this. Nothing was sent.</source>
        <translation>この役割では行えません。何も送信していません。</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>注文 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>OrderScreen</name>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>注文一覧に戻る</translation>
    </message>
    <message>
        <source>Show or cover the buyer</source>
        <translation>購入者の表示切替</translation>
    </message>
    <message>
        <source>Print papers about the order</source>
        <translation>注文の書類を印刷</translation>
    </message>
    <message>
        <source>Open an order first.</source>
        <translation>先に注文を開いてください。</translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation>注文を読み込んでいます。</translation>
    </message>
    <message>
        <source>Amazon is being asked.</source>
        <translation>Amazon に問い合わせています。</translation>
    </message>
</context>
<context>
    <name>OrderScreenView</name>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Reading the order …</source>
        <translation>注文を読み込んでいます…</translation>
    </message>
    <message>
        <source>Amazon is being asked.</source>
        <translation>Amazon に問い合わせています。</translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation>注文を読み込んでいます。</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>配送</translation>
    </message>
</context>
<context>
    <name>OrderSearch</name>
    <message>
        <source>last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>OrderStory</name>
    <message>
        <source>People</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Calls to Amazon</source>
        <translation>Amazon への呼び出し</translation>
    </message>
    <message>
        <source>Amazon&apos;s messages</source>
        <translation>Amazon のメッセージ</translation>
    </message>
    <message>
        <source>Asked by Paydesk</source>
        <translation>Paydesk の問い合わせ</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Paydesk</source>
        <translation>Paydesk</translation>
    </message>
    <message>
        <source>Order written down</source>
        <translation>注文を記録</translation>
    </message>
    <message>
        <source>Order changed at the till</source>
        <translation>レジで注文を変更</translation>
    </message>
    <message>
        <source>Order adopted from Amazon</source>
        <translation>Amazon から注文を取り込み</translation>
    </message>
    <message>
        <source>Amazon tells of a chargeback</source>
        <translation>Amazon からチャージバックの知らせ</translation>
    </message>
    <message>
        <source>A message that Paydesk does not act on</source>
        <translation>Paydesk が処理しないメッセージ</translation>
    </message>
    <message>
        <source>Amazon knows the total</source>
        <translation>Amazon に合計を送信</translation>
    </message>
    <message>
        <source>Order confirmed at Amazon</source>
        <translation>Amazon で注文を確認</translation>
    </message>
    <message>
        <source>Buyer came back from the confirmation</source>
        <translation>購入者が確認から戻りました</translation>
    </message>
    <message>
        <source>Buyer asked to confirm</source>
        <translation>購入者に確認を依頼</translation>
    </message>
    <message>
        <source>Buyer asked for another payment method</source>
        <translation>購入者に別の支払い方法を依頼</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>注文確定</translation>
    </message>
    <message>
        <source>Order given up</source>
        <translation>注文を断念</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>支払い失敗</translation>
    </message>
    <message>
        <source>Order Reference</source>
        <translation>注文リファレンス</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>オーソリ</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>売上請求</translation>
    </message>
    <message>
        <source>Capture declined</source>
        <translation>売上請求が拒否</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Asked of Amazon</source>
        <translation>Amazon に依頼</translation>
    </message>
    <message>
        <source>Amazon refused</source>
        <translation>Amazon が拒否</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer was lost</source>
        <translation>Amazon の応答が失われました</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer is known now</source>
        <translation>Amazon の応答を確認</translation>
    </message>
    <message>
        <source>An old report was ignored</source>
        <translation>古い報告を無視</translation>
    </message>
    <message>
        <source>Amazon&apos;s answers contradict each other</source>
        <translation>Amazon の応答が矛盾</translation>
    </message>
    <message>
        <source>Amazon used an unknown word</source>
        <translation>Amazon から不明な語</translation>
    </message>
    <message>
        <source>Amazon stopped the shipment</source>
        <translation>Amazon が発送を停止</translation>
    </message>
    <message>
        <source>Shipment released</source>
        <translation>発送停止を解除</translation>
    </message>
    <message>
        <source>Attention cleared</source>
        <translation>要対応を解除</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>支払い状況</translation>
    </message>
    <message>
        <source>May the goods go</source>
        <translation>発送の可否</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Recorded only, nothing was sent</source>
        <translation>記録のみ、送信なし</translation>
    </message>
    <message>
        <source>Document numbered</source>
        <translation>書類に番号を付与</translation>
    </message>
    <message>
        <source>Invoice numbered</source>
        <translation>請求書に番号を付与</translation>
    </message>
    <message>
        <source>Credit note numbered</source>
        <translation>返品伝票に番号を付与</translation>
    </message>
    <message>
        <source>Set the total</source>
        <translation>合計を設定</translation>
    </message>
    <message>
        <source>Confirm the order</source>
        <translation>注文を確認</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>オーソリ</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>オーソリの取消</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>注文をキャンセル</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>注文をクローズ</translation>
    </message>
    <message>
        <source>Amazon&apos;s message: %1</source>
        <translation>Amazon のメッセージ: %1</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>メール: %1</translation>
    </message>
</context>
<context>
    <name>OrdersMenu</name>
    <message>
        <source>With these orders …</source>
        <translation>選択した注文に…</translation>
    </message>
    <message>
        <source>Export this list …</source>
        <translation>この一覧を書き出す…</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>%1 orders are the most at once; narrow the list down.</source>
        <translation>一度に扱えるのは注文 %1 件までです。一覧を絞り込んでください。</translation>
    </message>
    <message>
        <source>Capture the marked orders …</source>
        <translation>選択した注文を売上請求…</translation>
    </message>
    <message>
        <source>Void the marked orders …</source>
        <translation>選択した注文のオーソリを取消…</translation>
    </message>
    <message>
        <source>Refund the marked orders …</source>
        <translation>選択した注文を返金…</translation>
    </message>
    <message>
        <source>Ask Amazon about the marked orders …</source>
        <translation>選択した注文を Amazon に問い合わせ…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Bulk jobs</source>
        <translation>一括ジョブ</translation>
    </message>
    <message>
        <source>No order is marked.</source>
        <translation>注文が選択されていません。</translation>
    </message>
    <message>
        <source>There is no order.</source>
        <translation>注文がありません。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしている人がいません。</translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation>マネージャーとオーナーが行います。</translation>
    </message>
</context>
<context>
    <name>OrdersPresenter</name>
    <message>
        <source>More than %1 rows are marked all at once only: Ctrl+A.</source>
        <translation>%1 行を超える選択は Ctrl+A ですべて選択してください。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>To capture</source>
        <translation>売上請求待ち</translation>
    </message>
    <message>
        <source>Amazon is deciding</source>
        <translation>Amazon が審査中</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>注文を検索</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>注文を開く</translation>
    </message>
    <message>
        <source>Mark all orders of the list</source>
        <translation>一覧の注文をすべて選択</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>選択をすべて解除</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>この絞り込みを保存…</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>すべての注文を表示</translation>
    </message>
    <message>
        <source>Adopt an order from Amazon …</source>
        <translation>Amazon から注文を取り込む…</translation>
    </message>
    <message>
        <source>Go to the orders first.</source>
        <translation>先に注文一覧を開いてください。</translation>
    </message>
    <message>
        <source>All orders are shown.</source>
        <translation>すべての注文を表示しています。</translation>
    </message>
    <message>
        <source>No order is marked.</source>
        <translation>注文が選択されていません。</translation>
    </message>
    <message>
        <source>There is no order.</source>
        <translation>注文がありません。</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>この役割では行えません。</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Show all orders</source>
        <translation>すべての注文を表示</translation>
    </message>
    <message>
        <source>the newest %1; type more to find others</source>
        <translation>最新の %1 件。ほかを探すには文字を追加してください</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>注文 1 件</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>注文 %1 件</translation>
    </message>
    <message>
        <source>Delete this filter</source>
        <translation>この絞り込みを削除</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>注文はまだありません</translation>
    </message>
    <message>
        <source>The first sale at the till will stand here.</source>
        <translation>レジでの最初の販売がここに表示されます。</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>該当する注文はありません</translation>
    </message>
    <message>
        <source>Try fewer words, or take a filter back.</source>
        <translation>言葉を減らすか、絞り込みを解除してください。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Order, buyer, SKU, Amazon&apos;s id, =19.95, &gt;100, today …</source>
        <translation>注文、購入者、SKU、Amazon の ID、=19.95、&gt;100、今日…</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>注文を検索</translation>
    </message>
    <message>
        <source>What needs attention, by money at risk</source>
        <translation>要対応 (リスクのある金額順)</translation>
    </message>
    <message>
        <source>Adopt an order from Amazon</source>
        <translation>Amazon から注文を取り込む</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>This page is ours</source>
        <translation>この店舗のページ</translation>
    </message>
    <message>
        <source>This page is Amazon&apos;s</source>
        <translation>Amazon のページ</translation>
    </message>
    <message>
        <source>TRAINING, not Amazon</source>
        <translation>トレーニング (Amazon ではありません)</translation>
    </message>
    <message>
        <source>Empty page</source>
        <translation>空のページ</translation>
    </message>
    <message>
        <source>Unknown page</source>
        <translation>不明なページ</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>接続は暗号化されています。</translation>
    </message>
    <message>
        <source>This page comes from this computer.</source>
        <translation>このページはこのコンピューターのものです。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Reading the order …</source>
        <translation>注文を読み込んでいます…</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>支払い状況</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支払い方法</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>オーソリ済み</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>請求済み</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Amazon has not told the buyer yet.</source>
        <translation>Amazon から購入者がまだ通知されていません。</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Not yours to change.</source>
        <translation>変更する権限がありません。</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Commands</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>該当する操作はありません。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>該当する操作</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs · Esc closes</source>
        <translation>↑ ↓ 選択 · Enter 実行 · Esc 閉じる</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print again what waits</source>
        <translation>待機中のものを再印刷</translation>
    </message>
    <message>
        <source>Give up the print that waits</source>
        <translation>待機中の印刷を中止</translation>
    </message>
    <message>
        <source>A copy: %1</source>
        <translation>控え: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再印刷</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>It is whole</source>
        <translation>問題なく印刷済み</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Nothing waits for the printer.</source>
        <translation>印刷待ちはありません。</translation>
    </message>
</context>
<context>
    <name>ParkSheet</name>
    <message>
        <source>Park the basket</source>
        <translation>カートを保留</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>保留する</translation>
    </message>
    <message>
        <source>e.g. blue coat, or a first name</source>
        <translation>例: 青いコート、またはお名前</translation>
    </message>
    <message>
        <source>Name of the basket</source>
        <translation>カートの名前</translation>
    </message>
    <message>
        <source>Any desk can take it up again. A name helps to find it.</source>
        <translation>どの端末でも再開できます。名前があると見つけやすくなります。</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Parked baskets</source>
        <translation>保留中のカート</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Basket %1</source>
        <translation>カート %1</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>本当に削除しますか?</translation>
    </message>
    <message>
        <source>No parked baskets</source>
        <translation>保留中のカートはありません</translation>
    </message>
    <message>
        <source>F6 parks the open one, so that it waits here.</source>
        <translation>F6 で開いているカートを保留にします。</translation>
    </message>
</context>
<context>
    <name>PasteField</name>
    <message>
        <source>Paste the keys here</source>
        <translation>ここにキーを貼り付け</translation>
    </message>
    <message>
        <source>Paste the keys here: text, JSON or one single key. Paydesk sorts them.</source>
        <translation>ここにキーを貼り付けてください。テキスト、JSON、単独のキーのいずれでも、Paydesk が振り分けます。</translation>
    </message>
</context>
<context>
    <name>PaymentsCard</name>
    <message>
        <source>Payments at Amazon</source>
        <translation>Amazon での支払い</translation>
    </message>
    <message>
        <source>Order Reference</source>
        <translation>注文リファレンス</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>オーソリ</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>売上請求</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>サインインの役割</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reading the people …</source>
        <translation>スタッフを読み込んでいます…</translation>
    </message>
    <message>
        <source>Signs in as %1</source>
        <translation>%1 としてサインイン</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Let them in again</source>
        <translation>再び有効にする</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Change the role …</source>
        <translation>役割を変更…</translation>
    </message>
    <message>
        <source>New PIN …</source>
        <translation>新しい PIN…</translation>
    </message>
    <message>
        <source>Permissions …</source>
        <translation>権限…</translation>
    </message>
    <message>
        <source>✓ Active</source>
        <translation>✓ 有効</translation>
    </message>
    <message>
        <source>✕ Deactivated</source>
        <translation>✕ 無効</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 はサインインできるようになりました。</translation>
    </message>
    <message>
        <source>The name was changed.</source>
        <translation>名前を変更しました。</translation>
    </message>
    <message>
        <source>The role was changed. It holds at every desk from now on.</source>
        <translation>役割を変更しました。今からすべての端末で有効です。</translation>
    </message>
    <message>
        <source>The new PIN holds from now on. It is shown nowhere.</source>
        <translation>新しい PIN は今から有効です。どこにも表示されません。</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 は再びサインインできるようになりました。</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Orders and audit keep the name.</source>
        <translation>%1 はサインインできなくなりました。注文と監査記録には名前が残ります。</translation>
    </message>
    <message>
        <source>Kept. It holds at every desk from now on.</source>
        <translation>保存しました。今からすべての端末で有効です。</translation>
    </message>
    <message>
        <source>The default holds again.</source>
        <translation>既定に戻しました。</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Add a person …</source>
        <translation>スタッフを追加…</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1 を無効にしますか?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>A desk where they are signed in is locked at once. Orders and the audit trail keep the name, and you can let them in again at any time.</source>
        <translation>サインイン中の端末はすぐにロックされます。注文と監査記録には名前が残り、いつでも再び有効にできます。</translation>
    </message>
    <message>
        <source>Rename the person …</source>
        <translation>スタッフの名前を変更…</translation>
    </message>
    <message>
        <source>Change the role …</source>
        <translation>役割を変更…</translation>
    </message>
    <message>
        <source>Set a new PIN …</source>
        <translation>新しい PIN を設定…</translation>
    </message>
    <message>
        <source>Deactivate, or let in again</source>
        <translation>無効にする、または再び有効にする</translation>
    </message>
    <message>
        <source>Permissions of the person</source>
        <translation>スタッフの権限</translation>
    </message>
    <message>
        <source>Change the permission …</source>
        <translation>権限を変更…</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>スタッフを表示</translation>
    </message>
    <message>
        <source>Show the permissions</source>
        <translation>権限を表示</translation>
    </message>
    <message>
        <source>People</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Go to the people first.</source>
        <translation>先にスタッフの画面へ移動してください。</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>スタッフが選択されていません。</translation>
    </message>
    <message>
        <source>Show the permissions first.</source>
        <translation>先に権限を表示してください。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Take a basket to the buyer and place the order</source>
        <translation>お会計を行い注文を確定する</translation>
    </message>
    <message>
        <source>Take up a basket that somebody parked</source>
        <translation>保留中のカートを再開する</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>値引きする</translation>
    </message>
    <message>
        <source>Sell what not everybody may buy</source>
        <translation>購入制限のある商品を販売する</translation>
    </message>
    <message>
        <source>Choose how an order&apos;s money is taken</source>
        <translation>注文の支払いモードを選ぶ</translation>
    </message>
    <message>
        <source>Print a receipt or an invoice again</source>
        <translation>レシートや請求書を再印刷する</translation>
    </message>
    <message>
        <source>Make and change products</source>
        <translation>商品を登録・変更する</translation>
    </message>
    <message>
        <source>Import a list of products</source>
        <translation>商品一覧を取り込む</translation>
    </message>
    <message>
        <source>See the orders</source>
        <translation>注文を見る</translation>
    </message>
    <message>
        <source>See a buyer&apos;s name, address and mail</source>
        <translation>購入者の氏名、住所、メールを見る</translation>
    </message>
    <message>
        <source>Ask Amazon how an order stands</source>
        <translation>注文の状態を Amazon に問い合わせる</translation>
    </message>
    <message>
        <source>Write notes on an order</source>
        <translation>注文にメモを書く</translation>
    </message>
    <message>
        <source>Send a mail again</source>
        <translation>メールを再送する</translation>
    </message>
    <message>
        <source>Take in an order from Amazon</source>
        <translation>Amazon から注文を取り込む</translation>
    </message>
    <message>
        <source>Release a stopped shipment</source>
        <translation>発送の停止を解除する</translation>
    </message>
    <message>
        <source>Work on many orders at once</source>
        <translation>注文を一括処理する</translation>
    </message>
    <message>
        <source>Export lists into files</source>
        <translation>一覧をファイルに書き出す</translation>
    </message>
    <message>
        <source>Erase a buyer&apos;s data</source>
        <translation>購入者の情報を消去する</translation>
    </message>
    <message>
        <source>Capture: take reserved money</source>
        <translation>売上請求: オーソリ済みの金額を請求する</translation>
    </message>
    <message>
        <source>Reserve money again</source>
        <translation>再度オーソリする</translation>
    </message>
    <message>
        <source>Void: let reserved money go</source>
        <translation>取消: オーソリを解放する</translation>
    </message>
    <message>
        <source>Refund: give money back</source>
        <translation>返金する</translation>
    </message>
    <message>
        <source>Cancel an order</source>
        <translation>注文をキャンセルする</translation>
    </message>
    <message>
        <source>Close an order</source>
        <translation>注文をクローズする</translation>
    </message>
    <message>
        <source>Record money that moved elsewhere</source>
        <translation>他の方法でのお金の動きを記録する</translation>
    </message>
    <message>
        <source>Open and close a shift</source>
        <translation>シフトを開始・終了する</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>一日を締める</translation>
    </message>
    <message>
        <source>See the reports</source>
        <translation>レポートを見る</translation>
    </message>
    <message>
        <source>Import Amazon&apos;s settlement reports</source>
        <translation>Amazon の決済レポートを取り込む</translation>
    </message>
    <message>
        <source>See what Amazon told us</source>
        <translation>Amazon の通知を見る</translation>
    </message>
    <message>
        <source>Look at a notification again</source>
        <translation>通知をもう一度確認する</translation>
    </message>
    <message>
        <source>See the audit trail</source>
        <translation>監査記録を見る</translation>
    </message>
    <message>
        <source>Set who gets which mail</source>
        <translation>メールの宛先を設定する</translation>
    </message>
    <message>
        <source>Edit the texts of mails</source>
        <translation>メールの文面を編集する</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>設定を変更する</translation>
    </message>
    <message>
        <source>Change the keys of the Amazon account</source>
        <translation>Amazon アカウントのキーを変更する</translation>
    </message>
    <message>
        <source>Switch between sandbox and live</source>
        <translation>サンドボックスと本番を切り替える</translation>
    </message>
    <message>
        <source>Manage people and their permissions</source>
        <translation>スタッフと権限を管理する</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>バックアップする</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップから復元する</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>このシステムを診断する</translation>
    </message>
    <message>
        <source>Till and products</source>
        <translation>レジと商品</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Day, reports and notifications</source>
        <translation>営業日、レポート、通知</translation>
    </message>
    <message>
        <source>Shop and settings</source>
        <translation>店舗と設定</translation>
    </message>
    <message>
        <source>● Changed</source>
        <translation>● 変更あり</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>With a second person</source>
        <translation>もう一人の承認が必要</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>金額の上限なし</translation>
    </message>
    <message>
        <source>up to %1, above: second person</source>
        <translation>%1 まで、超過分はもう一人の承認</translation>
    </message>
    <message>
        <source>up to %1, above: not allowed</source>
        <translation>%1 まで、超過分は不可</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>レジ担当</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>PermissionSheet</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>May be the second person for others</source>
        <translation>他の人の承認者になれる</translation>
    </message>
    <message>
        <source>Write the amount like 500.00, or leave it empty.</source>
        <translation>金額は 500.00 のように入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Write a share from 0.01 to 100 percent.</source>
        <translation>0.01～100% の割合を入力してください。</translation>
    </message>
    <message>
        <source>only with a second person</source>
        <translation>もう一人の承認がある場合のみ</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Above that</source>
        <translation>上限を超える場合</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定に戻す</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Whose permissions</source>
        <translation>誰の権限か</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Approves for others</source>
        <translation>他の人の承認</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Permissions of</source>
        <translation>権限の対象</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>As by the role.</source>
        <translation>役割のとおりです。</translation>
    </message>
    <message>
        <source>As built in.</source>
        <translation>初期設定のとおりです。</translation>
    </message>
    <message numerus="yes">
        <source>Exceptions from the role: %n</source>
        <translation>
            <numerusform>役割と異なる設定: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other than built in: %n</source>
        <translation>
            <numerusform>初期設定と異なる設定: %n</numerusform>
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
            <numerusform>入力した PIN の桁数: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認中…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s.</source>
        <translation>
            <numerusform>%n 秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>最後の数字を消す</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>PinPair</name>
    <message>
        <source>A PIN of at least 4 digits</source>
        <translation>4 桁以上の PIN</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>PIN をもう一度</translation>
    </message>
    <message>
        <source>A PIN is made of digits: the keypad of the sign-in has no others.</source>
        <translation>PIN は数字だけです。サインインのキーパッドには数字しかありません。</translation>
    </message>
    <message>
        <source>A PIN has at least 4 digits.</source>
        <translation>PIN は 4 桁以上です。</translation>
    </message>
    <message>
        <source>This PIN is guessed at the first try. Choose another one.</source>
        <translation>この PIN はすぐに推測されます。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them once more.</source>
        <translation>PIN が一致しません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>New PIN for %1</source>
        <translation>%1 の新しい PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN を設定</translation>
    </message>
    <message>
        <source>Let them type it themselves. Nobody can look it up later.</source>
        <translation>本人に入力してもらってください。後から確認することはできません。</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Till</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>People and permissions</source>
        <translation>スタッフと権限</translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation>この端末のプリンター</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>Backups and buyers&apos; data</source>
        <translation>バックアップと購入者データ</translation>
    </message>
    <message>
        <source>Mail server, and who is told what</source>
        <translation>メールサーバーと通知先</translation>
    </message>
    <message>
        <source>Templates of the mails</source>
        <translation>メールのテンプレート</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>お会計</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
</context>
<context>
    <name>PopupWindow</name>
    <message>
        <source>Sign in at Amazon</source>
        <translation>Amazon にサインイン</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>e.g. DE AT</source>
        <translation>例: DE AT</translation>
    </message>
    <message>
        <source>e.g. 101* 10115..10179</source>
        <translation>例: 101* 10115..10179</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>軽減</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>postcodes %1</source>
        <translation>郵便番号 %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての地域</translation>
    </message>
    <message>
        <source>%1 to %2, by value</source>
        <translation>%1～%2、金額別</translation>
    </message>
    <message>
        <source>%1 to %2, by weight</source>
        <translation>%1～%2、重さ別</translation>
    </message>
    <message>
        <source>Street addresses</source>
        <translation>番地の住所</translation>
    </message>
    <message>
        <source>PO boxes</source>
        <translation>私書箱</translation>
    </message>
    <message>
        <source>Parcel lockers</source>
        <translation>宅配ロッカー</translation>
    </message>
    <message>
        <source>Military mail</source>
        <translation>軍事郵便</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print %1</source>
        <translation>%1 を印刷</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF で保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1、控え %2</translation>
    </message>
    <message>
        <source>This desk has no receipt printer. Save the paper as PDF instead.</source>
        <translation>この端末にはレシートプリンターがありません。書類を PDF で保存してください。</translation>
    </message>
    <message>
        <source>Receipt printer: %1, %2 (%3)</source>
        <translation>レシートプリンター: %1、%2 (%3)</translation>
    </message>
    <message>
        <source>Another printer …</source>
        <translation>別のプリンター…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>用紙サイズ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
</context>
<context>
    <name>PrinterForm</name>
    <message>
        <source>Cut the paper after each receipt</source>
        <translation>レシートごとに用紙をカット</translation>
    </message>
    <message>
        <source>Open the cash drawer with each sale&apos;s receipt</source>
        <translation>販売レシートの印刷時にキャッシュドロワーを開く</translation>
    </message>
    <message>
        <source>Print the receipt of each sale without asking</source>
        <translation>販売ごとに確認せずレシートを印刷</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>テスト印刷</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>毎回確認</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>このコンピューターで検出</translation>
    </message>
    <message>
        <source>As the region uses</source>
        <translation>地域の標準</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>レシートプリンター</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>用紙幅</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Invoice printer</source>
        <translation>請求書プリンター</translation>
    </message>
    <message>
        <source>Invoice paper</source>
        <translation>請求書の用紙</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>請求書</translation>
    </message>
</context>
<context>
    <name>PrinterPresenter</name>
    <message>
        <source>Test print</source>
        <translation>テスト印刷</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>The printers of this desk are kept.</source>
        <translation>この端末のプリンターを保存しました。</translation>
    </message>
    <message>
        <source>The test was printed. Look whether every letter is right.</source>
        <translation>テストを印刷しました。文字がすべて正しいか確認してください。</translation>
    </message>
</context>
<context>
    <name>PrinterScreen</name>
    <message>
        <source>Printers</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>What is set here holds for this desk alone: %1.</source>
        <translation>ここでの設定はこの端末だけに適用されます: %1。</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>ギフトレシート</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>返金レシート</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>返品伝票</translation>
    </message>
    <message>
        <source>No receipt printer</source>
        <translation>レシートプリンターなし</translation>
    </message>
    <message>
        <source>On the network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>By USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>A device or a file</source>
        <translation>デバイスまたはファイル</translation>
    </message>
    <message>
        <source>Western Europe with euro (858)</source>
        <translation>西ヨーロッパ・ユーロ対応 (858)</translation>
    </message>
    <message>
        <source>Western Europe (850)</source>
        <translation>西ヨーロッパ (850)</translation>
    </message>
    <message>
        <source>United States (437)</source>
        <translation>米国 (437)</translation>
    </message>
    <message>
        <source>Windows, Western Europe (1252)</source>
        <translation>Windows、西ヨーロッパ (1252)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>日本語 (Shift JIS)</translation>
    </message>
    <message>
        <source>Always as a picture</source>
        <translation>常に画像として</translation>
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
        <translation>この端末にはレシートプリンターがありません。</translation>
    </message>
    <message>
        <source>Choose one under printers, or print the invoice.</source>
        <translation>「プリンター」で選択するか、請求書を印刷してください。</translation>
    </message>
    <message>
        <source>There is no receipt printer at the address that is set.</source>
        <translation>設定されたアドレスにレシートプリンターがありません。</translation>
    </message>
    <message>
        <source>Correct the address under printers, then print again.</source>
        <translation>「プリンター」でアドレスを修正し、再印刷してください。</translation>
    </message>
    <message>
        <source>The receipt printer cannot be reached.</source>
        <translation>レシートプリンターに接続できません。</translation>
    </message>
    <message>
        <source>See that it is switched on and connected, then print again.</source>
        <translation>電源と接続を確認し、再印刷してください。</translation>
    </message>
    <message>
        <source>This computer does not let Paydesk use the receipt printer.</source>
        <translation>このコンピューターでは、Paydesk によるレシートプリンターの使用が許可されていません。</translation>
    </message>
    <message>
        <source>Give this user the right to print on it, then print again.</source>
        <translation>このユーザーに印刷の権限を与え、再印刷してください。</translation>
    </message>
    <message>
        <source>The receipt printer is out of paper.</source>
        <translation>レシートプリンターの用紙がなくなりました。</translation>
    </message>
    <message>
        <source>Put in a new roll, then print again.</source>
        <translation>新しいロール紙を入れ、再印刷してください。</translation>
    </message>
    <message>
        <source>The receipt printer&apos;s cover is open.</source>
        <translation>レシートプリンターのカバーが開いています。</translation>
    </message>
    <message>
        <source>Close it, then print again.</source>
        <translation>カバーを閉じ、再印刷してください。</translation>
    </message>
    <message>
        <source>The receipt printer is offline.</source>
        <translation>レシートプリンターがオフラインです。</translation>
    </message>
    <message>
        <source>Press its online or feed button, then print again.</source>
        <translation>オンラインボタンまたは紙送りボタンを押し、再印刷してください。</translation>
    </message>
    <message>
        <source>The receipt printer reports an error.</source>
        <translation>レシートプリンターがエラーを報告しています。</translation>
    </message>
    <message>
        <source>Switch it off and on again, then print again.</source>
        <translation>電源を入れ直し、再印刷してください。</translation>
    </message>
    <message>
        <source>The receipt printer did not say that it is done.</source>
        <translation>レシートプリンターから完了の応答がありません。</translation>
    </message>
    <message>
        <source>Look at the paper.</source>
        <translation>用紙を確認してください。</translation>
    </message>
    <message>
        <source>The connection to the receipt printer broke off.</source>
        <translation>レシートプリンターとの接続が切れました。</translation>
    </message>
    <message>
        <source>Look at the paper, and see that the printer is switched on.</source>
        <translation>用紙と、プリンターの電源が入っているかを確認してください。</translation>
    </message>
    <message>
        <source>Paydesk ended while it was printing.</source>
        <translation>印刷中に Paydesk が終了しました。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Look whether the paper is whole. If it is not, print again; the new one says COPY.</source>
        <translation>最後まで印刷されたか確認してください。途中で切れている場合は再印刷してください。新しいものには「控え」と記載されます。</translation>
    </message>
    <message>
        <source>The sale and its money are not concerned.</source>
        <translation>販売と代金には影響ありません。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The paper was saved as %1.</source>
        <translation>書類を %1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>%1 をプリンターに送信しました。</translation>
    </message>
    <message>
        <source>A copy: %1</source>
        <translation>控え: %1</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>Save product</source>
        <translation>商品を保存</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新しい商品</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>販売中</translation>
    </message>
    <message>
        <source>The buyer&apos;s age must be checked</source>
        <translation>購入者の年齢確認が必要</translation>
    </message>
    <message>
        <source>A tile among the favourites</source>
        <translation>お気に入りのタイルに表示</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.svg *.gif *.bmp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.svg *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>税込</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>税抜</translation>
    </message>
    <message>
        <source>Number (SKU)</source>
        <translation>番号 (SKU)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>税区分</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>重さ (グラム)</translation>
    </message>
    <message>
        <source>Choose picture …</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>画像を削除</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The weight is a whole number of grams.</source>
        <translation>重さはグラム単位の整数です。</translation>
    </message>
    <message>
        <source>This is no price. Write it like 14.00.</source>
        <translation>価格ではありません。14.00 のように入力してください。</translation>
    </message>
    <message>
        <source>Another product has this number already.</source>
        <translation>この番号は別の商品で使われています。</translation>
    </message>
    <message>
        <source>The barcode %1 belongs to %2 already.</source>
        <translation>バーコード %1 は %2 で使われています。</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>番号がありません。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>No product can cost that.</source>
        <translation>この価格の商品は登録できません。</translation>
    </message>
    <message>
        <source>This cannot be kept: it is too long or has odd characters.</source>
        <translation>保存できません。長すぎるか、使えない文字があります。</translation>
    </message>
    <message>
        <source>The list was imported.</source>
        <translation>一覧を取り込みました。</translation>
    </message>
    <message>
        <source>Nothing was imported, because some lines are wrong.</source>
        <translation>誤りのある行があるため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>The import was canceled; what was written before is kept.</source>
        <translation>取り込みを中止しました。それまでに書き込んだ分は残ります。</translation>
    </message>
    <message>
        <source>The list breaks off: a quote is opened and never closed.</source>
        <translation>一覧が途中で切れています。引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The import was canceled; nothing was written.</source>
        <translation>取り込みを中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they were, %4 wrong.</source>
        <translation>新規 %1、変更 %2、変更なし %3、誤り %4。</translation>
    </message>
    <message>
        <source>It would have been %1 new, %2 changed, %3 as they were; %4 are wrong.</source>
        <translation>実行すると新規 %1、変更 %2、変更なし %3。誤りは %4 です。</translation>
    </message>
    <message>
        <source>Line %1 %2.</source>
        <translation>%1 行目: %2。</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>…ほか %1 件。</translation>
    </message>
    <message>
        <source>Number (SKU)</source>
        <translation>番号 (SKU)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>税区分</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>重さ (グラム)</translation>
    </message>
    <message>
        <source>Weight in kilograms</source>
        <translation>重さ (キログラム)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Age check</source>
        <translation>年齢確認</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>販売中</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>by the piece</source>
        <translation>個数で販売</translation>
    </message>
    <message>
        <source>by the kilogram</source>
        <translation>キログラムで販売</translation>
    </message>
    <message>
        <source>by the liter</source>
        <translation>リットルで販売</translation>
    </message>
    <message>
        <source>by the meter</source>
        <translation>メートルで販売</translation>
    </message>
    <message>
        <source>Goods that are shipped</source>
        <translation>配送する商品</translation>
    </message>
    <message>
        <source>Digital, no address needed</source>
        <translation>デジタル (住所不要)</translation>
    </message>
</context>
<context>
    <name>ProductsScreen</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新しい商品</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>商品を編集</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>商品を取り込む</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>商品を検索</translation>
    </message>
    <message>
        <source>Managers and owners change the catalog.</source>
        <translation>カタログの変更はマネージャーとオーナーが行います。</translation>
    </message>
</context>
<context>
    <name>QuantitySheet</name>
    <message>
        <source>Set quantity</source>
        <translation>数量を設定</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>It is sold by the piece: take a whole number.</source>
        <translation>個数で販売する商品です。整数を入力してください。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Discount on the basket</source>
        <translation>カートの値引き</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Note to the basket</source>
        <translation>カートのメモ</translation>
    </message>
    <message>
        <source>Quantity …</source>
        <translation>数量…</translation>
    </message>
    <message>
        <source>Discount …</source>
        <translation>値引き…</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>RailPermissions</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしている人がいません。</translation>
    </message>
    <message>
        <source>Managers and owners see that.</source>
        <translation>マネージャーとオーナーが閲覧できます。</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Show whom</source>
        <translation>宛先を表示</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>注文を開く</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Text part</source>
        <translation>テキスト部分</translation>
    </message>
    <message>
        <source>What the mail says</source>
        <translation>メールの内容</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) chosen</source>
        <translation>
            <numerusform>%n 件のメールを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a mail to read it, to send it again or to take it back.</source>
        <translation>メールを選ぶと、閲覧、再送、取り下げができます。</translation>
    </message>
    <message>
        <source>No mail chosen</source>
        <translation>メール未選択</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>送信日時: %1</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation>次の試行 %1</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>試行 %1 回</translation>
    </message>
    <message>
        <source>Sent again %1 times</source>
        <translation>%1 回再送信</translation>
    </message>
    <message>
        <source>Not handed over yet: it is worded when it goes. This is how it reads now.</source>
        <translation>まだ引き渡されていません。文面は送信時に確定します。現在の内容は次のとおりです。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Please choose another payment method at Amazon.</source>
        <translation>Amazon で別の支払い方法をお選びください。</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>The buyer has not confirmed the order at Amazon yet.</source>
        <translation>購入者がまだ Amazon で注文を確認していません。</translation>
    </message>
    <message>
        <source>Open at Amazon</source>
        <translation>Amazon で処理可能</translation>
    </message>
    <message>
        <source>The buyer confirmed it; money can be reserved and taken.</source>
        <translation>購入者が確認済みで、オーソリと売上請求ができます。</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The payment method does not work. Nothing new can be reserved until it is mended.</source>
        <translation>支払い方法が使えません。解決するまで新しいオーソリはできません。</translation>
    </message>
    <message>
        <source>Bank check failed</source>
        <translation>銀行の本人確認に失敗</translation>
    </message>
    <message>
        <source>The buyer&apos;s bank asked for a confirmation, and it did not succeed.</source>
        <translation>購入者の銀行が確認を求めましたが、完了しませんでした。</translation>
    </message>
    <message>
        <source>Please confirm the payment with your bank, or choose another payment method.</source>
        <translation>銀行でお支払いを確認するか、別のお支払い方法をお選びください。</translation>
    </message>
    <message>
        <source>Charge under way</source>
        <translation>請求を処理中</translation>
    </message>
    <message>
        <source>Amazon works on another charge of this order; it frees itself when that is decided.</source>
        <translation>この注文の別の請求を Amazon が処理中です。結果が出ると自動的に解除されます。</translation>
    </message>
    <message>
        <source>Amount missing</source>
        <translation>金額なし</translation>
    </message>
    <message>
        <source>Amazon does not know the order&apos;s total yet, so nothing can be charged.</source>
        <translation>Amazon に注文の合計金額がまだ登録されていないため、請求できません。</translation>
    </message>
    <message>
        <source>Gone stale</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>The buyer did not confirm in time, so Amazon let the order go. No money moved.</source>
        <translation>購入者が時間内に確認しなかったため、Amazon が注文を取り消しました。お金は動いていません。</translation>
    </message>
    <message>
        <source>The order was not completed. Nothing was charged to you.</source>
        <translation>ご注文は完了しませんでした。請求は発生していません。</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>The shop called the order off. No money was taken.</source>
        <translation>店舗が注文を取りやめました。請求は発生していません。</translation>
    </message>
    <message>
        <source>Canceled by the buyer</source>
        <translation>購入者がキャンセル</translation>
    </message>
    <message>
        <source>The buyer called it off at Amazon.</source>
        <translation>購入者が Amazon で取りやめました。</translation>
    </message>
    <message>
        <source>Canceled by Amazon</source>
        <translation>Amazon がキャンセル</translation>
    </message>
    <message>
        <source>Amazon called the order off, for instance because of trouble with an account.</source>
        <translation>アカウントの問題などにより、Amazon が注文を取りやめました。</translation>
    </message>
    <message>
        <source>Amazon canceled this payment. Nothing was charged to you.</source>
        <translation>Amazon がこのお支払いをキャンセルしました。請求は発生していません。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>The order reached the end of its life at Amazon, after 180 days. Refunds stay possible.</source>
        <translation>Amazon での注文の有効期限 (180 日) が過ぎました。返金は引き続き可能です。</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Everything that may be charged was captured.</source>
        <translation>請求できる金額はすべて売上請求しました。</translation>
    </message>
    <message>
        <source>Authorizations used up</source>
        <translation>オーソリの回数上限</translation>
    </message>
    <message>
        <source>Amazon allows a number of authorizations for each order, and all are used.</source>
        <translation>Amazon では注文ごとにオーソリの回数が決まっており、すべて使用しました。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>The shop closed the order: no new authorizations.</source>
        <translation>店舗が注文をクローズしました。新しいオーソリはできません。</translation>
    </message>
    <message>
        <source>Closed by the buyer</source>
        <translation>購入者がクローズ</translation>
    </message>
    <message>
        <source>The buyer ended the agreement at Amazon.</source>
        <translation>購入者が Amazon で契約を終了しました。</translation>
    </message>
    <message>
        <source>Closed by Amazon</source>
        <translation>Amazon がクローズ</translation>
    </message>
    <message>
        <source>Amazon closed the order: it rejected the payment, or a claim went against the shop.</source>
        <translation>Amazon が注文をクローズしました。支払いが却下されたか、申請が店舗に不利な結果となりました。</translation>
    </message>
    <message>
        <source>Amazon did not accept this payment. Please use another way to pay.</source>
        <translation>Amazon でこのお支払いを承認できませんでした。別の方法でお支払いください。</translation>
    </message>
    <message>
        <source>Checkout completed</source>
        <translation>チェックアウト完了</translation>
    </message>
    <message>
        <source>The buyer finished the checkout.</source>
        <translation>購入者がチェックアウトを完了しました。</translation>
    </message>
    <message>
        <source>Checkout declined</source>
        <translation>チェックアウト拒否</translation>
    </message>
    <message>
        <source>The payment did not go through at Amazon. No money moved.</source>
        <translation>Amazon で支払いが成立しませんでした。お金は動いていません。</translation>
    </message>
    <message>
        <source>The payment did not go through. Nothing was charged to you.</source>
        <translation>お支払いが成立しませんでした。請求は発生していません。</translation>
    </message>
    <message>
        <source>Amazon is deciding</source>
        <translation>Amazon が審査中</translation>
    </message>
    <message>
        <source>Amazon may take up to a day. The money is neither reserved nor taken yet.</source>
        <translation>Amazon の処理には最長 1 日かかることがあります。まだオーソリも請求もされていません。</translation>
    </message>
    <message>
        <source>Amazon is checking the payment; you will get a mail.</source>
        <translation>Amazon がお支払いを確認しています。メールでお知らせします。</translation>
    </message>
    <message>
        <source>Deciding, shipment stopped</source>
        <translation>審査中・発送停止</translation>
    </message>
    <message>
        <source>Amazon is deciding, and asks to hold the goods back: the payment looks unusual.</source>
        <translation>Amazon が審査中で、商品の発送を止めるよう求めています。通常と異なる支払いのようです。</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>オーソリ済み</translation>
    </message>
    <message>
        <source>The amount is reserved and can be taken.</source>
        <translation>オーソリ済みです。売上請求できます。</translation>
    </message>
    <message>
        <source>Reserved, shipment stopped</source>
        <translation>オーソリ済み・発送停止</translation>
    </message>
    <message>
        <source>The amount is reserved, but Amazon asks to hold the goods back.</source>
        <translation>オーソリ済みですが、Amazon が商品の発送を止めるよう求めています。</translation>
    </message>
    <message>
        <source>Payment method declined</source>
        <translation>支払い方法の拒否</translation>
    </message>
    <message>
        <source>The payment method did not work. Another one mends it.</source>
        <translation>支払い方法が使えませんでした。別の支払い方法で解決します。</translation>
    </message>
    <message>
        <source>Declined for now</source>
        <translation>一時的な拒否</translation>
    </message>
    <message>
        <source>The bank said no this time; the same payment method may be tried once more.</source>
        <translation>今回は銀行に拒否されました。同じ支払い方法でもう一度だけ試せます。</translation>
    </message>
    <message>
        <source>The payment did not go through. Please choose another payment method at Amazon.</source>
        <translation>お支払いが成立しませんでした。Amazon で別のお支払い方法をお選びください。</translation>
    </message>
    <message>
        <source>Declined for good</source>
        <translation>拒否 (確定)</translation>
    </message>
    <message>
        <source>The payment method was refused for good; trying it again does not help.</source>
        <translation>支払い方法が完全に拒否されました。再試行しても解決しません。</translation>
    </message>
    <message>
        <source>The payment was declined. Nothing was charged to you.</source>
        <translation>お支払いが拒否されました。請求は発生していません。</translation>
    </message>
    <message>
        <source>Rejected by Amazon</source>
        <translation>Amazon が却下</translation>
    </message>
    <message>
        <source>Amazon rejected the payment and closed the order; the same account will not work again.</source>
        <translation>Amazon が支払いを却下し、注文をクローズしました。同じアカウントでは再度お支払いできません。</translation>
    </message>
    <message>
        <source>Not processed</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>Something failed inside Amazon. It may work in a minute; try once or twice.</source>
        <translation>Amazon の内部でエラーが発生しました。1 分ほど待って、1、2 回試してください。</translation>
    </message>
    <message>
        <source>Amazon could not process the payment. Nothing was charged to you.</source>
        <translation>Amazon がお支払いを処理できませんでした。請求は発生していません。</translation>
    </message>
    <message>
        <source>Not decided in time</source>
        <translation>時間内に結果が出ず</translation>
    </message>
    <message>
        <source>Amazon did not decide in time, so nothing is reserved. Ask again without waiting.</source>
        <translation>Amazon の審査が時間内に終わらず、オーソリされていません。待たずにもう一度依頼してください。</translation>
    </message>
    <message>
        <source>Amazon did not answer in time. Nothing was charged to you.</source>
        <translation>Amazon から時間内に応答がありませんでした。請求は発生していません。</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>売上請求済み</translation>
    </message>
    <message>
        <source>The one capture of this authorization was made.</source>
        <translation>このオーソリの 1 回限りの売上請求は完了しています。</translation>
    </message>
    <message>
        <source>Reservation lapsed</source>
        <translation>オーソリの失効</translation>
    </message>
    <message>
        <source>Nobody captured within 30 days (2 in the sandbox), so the money is free again.</source>
        <translation>30 日 (サンドボックスでは 2 日) 以内に売上請求がなかったため、オーソリは解放されました。</translation>
    </message>
    <message>
        <source>Taken back by Amazon</source>
        <translation>Amazon が取消</translation>
    </message>
    <message>
        <source>Amazon ended the reservation, mostly because of trouble with the shop&apos;s account.</source>
        <translation>Amazon がオーソリを終了しました。多くは店舗のアカウントの問題によるものです。</translation>
    </message>
    <message>
        <source>Ended with the order</source>
        <translation>注文とともに終了</translation>
    </message>
    <message>
        <source>The order was canceled, and its reservation with it.</source>
        <translation>注文がキャンセルされ、オーソリも終了しました。</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>解放済み</translation>
    </message>
    <message>
        <source>The shop let the reserved money go; the buyer has it back.</source>
        <translation>店舗がオーソリを解放しました。購入者の枠は元に戻りました。</translation>
    </message>
    <message>
        <source>Being captured</source>
        <translation>売上請求の処理中</translation>
    </message>
    <message>
        <source>More than 7 days after the reservation Amazon takes its time, up to an hour or more.</source>
        <translation>オーソリから 7 日を過ぎると、Amazon の処理に 1 時間以上かかることがあります。</translation>
    </message>
    <message>
        <source>Being captured, shipment stopped</source>
        <translation>売上請求の処理中・発送停止</translation>
    </message>
    <message>
        <source>Amazon is taking the money, but asks to hold the goods back.</source>
        <translation>Amazon が請求処理中ですが、商品の発送を止めるよう求めています。</translation>
    </message>
    <message>
        <source>The buyer&apos;s money is taken; it can be refunded.</source>
        <translation>購入者への売上請求は完了しました。返金できます。</translation>
    </message>
    <message>
        <source>Captured, shipment stopped</source>
        <translation>売上請求済み・発送停止</translation>
    </message>
    <message>
        <source>The money is taken, but Amazon asks to hold the goods back.</source>
        <translation>売上請求は完了しましたが、Amazon が商品の発送を止めるよう求めています。</translation>
    </message>
    <message>
        <source>Capture rejected</source>
        <translation>売上請求の却下</translation>
    </message>
    <message>
        <source>Amazon refused to take the money. Keep the goods.</source>
        <translation>Amazon が売上請求を却下しました。商品は発送しないでください。</translation>
    </message>
    <message>
        <source>Capture failed</source>
        <translation>売上請求の失敗</translation>
    </message>
    <message>
        <source>Something failed inside Amazon. Try again while the amount is still reserved.</source>
        <translation>Amazon の内部でエラーが発生しました。オーソリが有効なうちにもう一度試してください。</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>All that may be refunded went back.</source>
        <translation>返金できる金額はすべて返金済みです。</translation>
    </message>
    <message>
        <source>Refunds used up</source>
        <translation>返金の回数上限</translation>
    </message>
    <message>
        <source>Ten refunds were made; Amazon allows no more.</source>
        <translation>返金は 10 回までで、上限に達しました。</translation>
    </message>
    <message>
        <source>Amazon closed the capture, so it cannot be refunded from here.</source>
        <translation>Amazon が売上請求をクローズしたため、ここからは返金できません。</translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation>返金の処理中</translation>
    </message>
    <message>
        <source>Amazon sends the money back; that takes some hours.</source>
        <translation>Amazon が返金処理中です。数時間かかります。</translation>
    </message>
    <message>
        <source>Your refund is under way; Amazon tells you when it is done.</source>
        <translation>返金を処理しています。完了すると Amazon からお知らせがあります。</translation>
    </message>
    <message>
        <source>The money is back with the buyer.</source>
        <translation>購入者への返金が完了しました。</translation>
    </message>
    <message>
        <source>Your refund is done.</source>
        <translation>返金が完了しました。</translation>
    </message>
    <message>
        <source>Refunded after a claim</source>
        <translation>申請による返金</translation>
    </message>
    <message>
        <source>The buyer won an A-to-z claim, and Amazon refunded without the shop.</source>
        <translation>購入者の Amazon マーケットプレイス保証の申請が認められ、店舗を介さずに Amazon が返金しました。</translation>
    </message>
    <message>
        <source>Refunded after a cancellation</source>
        <translation>キャンセルによる返金</translation>
    </message>
    <message>
        <source>The buyer canceled at Amazon, and Amazon sent the money back.</source>
        <translation>購入者が Amazon でキャンセルし、Amazon が返金しました。</translation>
    </message>
    <message>
        <source>Refund rejected</source>
        <translation>返金の却下</translation>
    </message>
    <message>
        <source>Amazon refused, for instance because the shop&apos;s balance is too low.</source>
        <translation>店舗の残高不足などの理由で、Amazon が却下しました。</translation>
    </message>
    <message>
        <source>The refund was not possible through Amazon; we will pay you back another way.</source>
        <translation>Amazon では返金できませんでした。別の方法で返金いたします。</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>返金失敗</translation>
    </message>
    <message>
        <source>Something failed inside Amazon, or the buyer was refunded already. Look before you try.</source>
        <translation>Amazon の内部でエラーが発生したか、すでに返金済みです。再試行の前に確認してください。</translation>
    </message>
    <message>
        <source>Chargeback under review</source>
        <translation>チャージバック審査中</translation>
    </message>
    <message>
        <source>The buyer&apos;s bank wants the money back, and it is being looked into.</source>
        <translation>購入者の銀行が返金を求めており、審査中です。</translation>
    </message>
    <message>
        <source>Chargeback: answer it</source>
        <translation>チャージバック: 要回答</translation>
    </message>
    <message>
        <source>The shop must answer with evidence before the deadline, or it loses.</source>
        <translation>期限までに証拠を添えて回答しないと、店舗の負けになります。</translation>
    </message>
    <message>
        <source>Chargeback settled</source>
        <translation>チャージバック決着</translation>
    </message>
    <message>
        <source>It is over; Seller Central says who won and where the money went.</source>
        <translation>終了しました。結果とお金の行き先は Seller Central で確認できます。</translation>
    </message>
    <message>
        <source>Chargeback accepted</source>
        <translation>チャージバック承認</translation>
    </message>
    <message>
        <source>The shop accepted it; the money goes back to the buyer.</source>
        <translation>店舗が承認しました。お金は購入者に戻ります。</translation>
    </message>
    <message>
        <source>Chargeback lost</source>
        <translation>チャージバック敗北</translation>
    </message>
    <message>
        <source>Nobody answered before the deadline; the money goes back to the buyer.</source>
        <translation>期限までに回答がなく、お金は購入者に戻ります。</translation>
    </message>
    <message>
        <source>Chargeback called off</source>
        <translation>チャージバック取り下げ</translation>
    </message>
    <message>
        <source>The buyer took it back; the shop keeps the money.</source>
        <translation>購入者が取り下げました。お金は店舗に残ります。</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>不明な語</translation>
    </message>
    <message>
        <source>Amazon uses a word that this Paydesk does not know. Nothing was guessed from it.</source>
        <translation>Amazon がこの Paydesk の知らない語を使用しています。推測による処理は行っていません。</translation>
    </message>
    <message>
        <source>Wait: it goes on by itself</source>
        <translation>待つ (自動的に進みます)</translation>
    </message>
    <message>
        <source>Go on with the checkout</source>
        <translation>チェックアウトを続ける</translation>
    </message>
    <message>
        <source>Capture when the goods leave</source>
        <translation>商品の発送時に売上請求する</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>再度オーソリする</translation>
    </message>
    <message>
        <source>Ask the buyer for another payment method</source>
        <translation>購入者に別の支払い方法を依頼する</translation>
    </message>
    <message>
        <source>Offer another way to pay</source>
        <translation>別の支払い手段を案内する</translation>
    </message>
    <message>
        <source>Hold the goods, then release them with a reason</source>
        <translation>発送を止め、理由を付けて停止を解除する</translation>
    </message>
    <message>
        <source>Refund another way and record it</source>
        <translation>別の方法で返金し、記録する</translation>
    </message>
    <message>
        <source>Refund again</source>
        <translation>再度返金する</translation>
    </message>
    <message>
        <source>Ask Amazon now</source>
        <translation>Amazon に今すぐ問い合わせ</translation>
    </message>
    <message>
        <source>Look in Seller Central</source>
        <translation>Seller Central で確認する</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>メールなし</translation>
    </message>
    <message>
        <source>The buyer gets a mail</source>
        <translation>購入者にメールを送信</translation>
    </message>
    <message>
        <source>The orders department gets a mail</source>
        <translation>受注担当にメールを送信</translation>
    </message>
    <message>
        <source>The buyer and the orders department get a mail</source>
        <translation>購入者と受注担当にメールを送信</translation>
    </message>
    <message>
        <source>Amazon mails the buyer</source>
        <translation>Amazon が購入者にメールを送信</translation>
    </message>
</context>
<context>
    <name>ReauthorizeSheet</name>
    <message>
        <source>Reserve money again</source>
        <translation>再度オーソリする</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>オーソリ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>At most %1: the order&apos;s total and what Amazon allows above it.</source>
        <translation>上限 %1 (注文の合計と、Amazon が認める超過分)。</translation>
    </message>
    <message>
        <source>Amazon answers at once</source>
        <translation>Amazon がすぐに応答</translation>
    </message>
    <message>
        <source>Amazon may take up to a day; more payments succeed</source>
        <translation>Amazon の処理に最長 1 日 (成功する支払いが増えます)</translation>
    </message>
    <message>
        <source>Reserve %1</source>
        <translation>%1 をオーソリ</translation>
    </message>
</context>
<context>
    <name>ReceivingSheet</name>
    <message>
        <source>Receiving notifications</source>
        <translation>通知の受信</translation>
    </message>
    <message>
        <source>Receive on this computer</source>
        <translation>このコンピューターで受信</translation>
    </message>
    <message>
        <source>Enter this address in Seller Central</source>
        <translation>このアドレスを Seller Central に入力</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>In training the companion runs on this computer by itself, and the pretend Amazon knows its address. Nothing needs to be set up.</source>
        <translation>トレーニングではコンパニオンがこのコンピューターで自動的に動き、練習用 Amazon がそのアドレスを知っています。設定は不要です。</translation>
    </message>
    <message>
        <source>The pretend Amazon sends to this address</source>
        <translation>練習用 Amazon の送信先アドレス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>ポートは 1～65535 の数値です。</translation>
    </message>
    <message>
        <source>Enter the public address above.</source>
        <translation>上に公開アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Public https address that leads here</source>
        <translation>ここに到達する公開 https アドレス</translation>
    </message>
    <message>
        <source>Listen at</source>
        <translation>待ち受けアドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Topics, if not the usual ones</source>
        <translation>トピック (既定と異なる場合)</translation>
    </message>
    <message>
        <source>127.0.0.1 while the proxy is on this computer</source>
        <translation>プロキシが同じコンピューターにある場合は 127.0.0.1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Amazon sends its notifications over the Internet. If this computer is to hear them, a public https address must lead to it: a reverse proxy, or a tunnel. A companion on a public host is the better way where there is one; nothing is lost while this computer is off, because Paydesk asks Amazon by itself.</source>
        <translation>Amazon の通知はインターネット経由で届きます。このコンピューターで受信するには、リバースプロキシやトンネルなど、ここに到達する公開 https アドレスが必要です。公開サーバー上のコンパニオンがあれば、そのほうが確実です。このコンピューターの電源が切れていても、Paydesk が自動で問い合わせるため失われるものはありません。</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Record only</source>
        <translation>記録のみ</translation>
    </message>
    <message>
        <source>Record, send nothing</source>
        <translation>記録する (送信なし)</translation>
    </message>
    <message>
        <source>Nothing is sent to Amazon from here, and no money moves.</source>
        <translation>ここから Amazon には何も送信されず、お金も動きません。</translation>
    </message>
    <message>
        <source>We refunded the buyer another way</source>
        <translation>購入者に別の方法で返金した</translation>
    </message>
    <message>
        <source>The buyer paid another way</source>
        <translation>購入者が別の方法で支払った</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>How, and why</source>
        <translation>方法と理由</translation>
    </message>
    <message>
        <source>Write how and why, for whoever reads it later.</source>
        <translation>後で読む人のために、方法と理由を書いてください。</translation>
    </message>
</context>
<context>
    <name>RefundSheet</name>
    <message>
        <source>Refund the buyer</source>
        <translation>購入者に返金</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>or by line</source>
        <translation>または明細ごとに</translation>
    </message>
    <message>
        <source>Reason, for the shop&apos;s books</source>
        <translation>理由 (店舗の帳簿用)</translation>
    </message>
    <message>
        <source>Choose a reason, or write one.</source>
        <translation>理由を選ぶか、入力してください。</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 を返金</translation>
    </message>
    <message>
        <source>Above %1 a second person approves it with their PIN.</source>
        <translation>%1 を超える場合は、別の担当者が PIN で承認します。</translation>
    </message>
    <message>
        <source>A second person approves it with their PIN.</source>
        <translation>別の担当者が PIN で承認します。</translation>
    </message>
    <message>
        <source>At most %1 can go back.</source>
        <translation>返金の上限は %1 です。</translation>
    </message>
    <message>
        <source>%1 captured, %2 that Amazon allows above, %3 already gone back</source>
        <translation>売上請求済み %1、Amazon が認める超過分 %2、返金済み %3</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>商品の返品</translation>
    </message>
    <message>
        <source>Goods damaged or faulty</source>
        <translation>商品の破損・不良</translation>
    </message>
    <message>
        <source>Wrong goods sent</source>
        <translation>商品の誤送</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未着</translation>
    </message>
    <message>
        <source>Price corrected</source>
        <translation>価格の訂正</translation>
    </message>
    <message>
        <source>Order canceled</source>
        <translation>注文のキャンセル</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>お詫び・サービス</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>%1 %2 is more than the %3 %4 that are left</source>
        <translation>%1 %2 は残りの %3 %4 を超えています</translation>
    </message>
    <message>
        <source>%1 %2; nothing was changed</source>
        <translation>%1 %2。何も変更されていません</translation>
    </message>
    <message>
        <source>%1 already pays for order %2</source>
        <translation>%1 はすでに注文 %2 の支払いに使用されています</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 に接続できません</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 に書き込めません</translation>
    </message>
    <message>
        <source>%1 cannot begin a number: at most %2 letters, digits or - / _</source>
        <translation>%1 は番号の先頭に使えません。英数字または - / _ で %2 文字までです</translation>
    </message>
    <message>
        <source>%1 characters are more than the %2 that fit</source>
        <translation>%1 文字は上限の %2 文字を超えています</translation>
    </message>
    <message>
        <source>%1 could not be reached securely</source>
        <translation>%1 に安全に接続できませんでした</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 に書き込めませんでした</translation>
    </message>
    <message>
        <source>%1 does not answer like a mail server at port %2</source>
        <translation>%1 はポート %2 でメールサーバーとして応答しません</translation>
    </message>
    <message>
        <source>%1 does not fit together; nothing was moved, run the doctor first</source>
        <translation>%1 に不整合があります。何も移動していません。先に診断を実行してください</translation>
    </message>
    <message>
        <source>%1 does not lead to %2</source>
        <translation>%1 は %2 につながっていません</translation>
    </message>
    <message>
        <source>%1 does not say what was paid out, so it may have been cut off; nothing was imported yet</source>
        <translation>%1 に入金額の記載がなく、途中で切れている可能性があります。まだ何も取り込んでいません</translation>
    </message>
    <message>
        <source>%1 from 1 to %2</source>
        <translation>%1 は 1 から %2 まで</translation>
    </message>
    <message>
        <source>%1 has an open shift at this desk; close it first</source>
        <translation>%1 のシフトがこの端末で開いています。先に終了してください</translation>
    </message>
    <message>
        <source>%1 has no certificate that we believe</source>
        <translation>%1 には信頼できる証明書がありません</translation>
    </message>
    <message>
        <source>%1 has no headings in its first line</source>
        <translation>%1 の 1 行目に見出しがありません</translation>
    </message>
    <message>
        <source>%1 has no time zone</source>
        <translation>%1 にタイムゾーンがありません</translation>
    </message>
    <message>
        <source>%1 has no total at Amazon yet; there is no order to adopt</source>
        <translation>%1 は Amazon に合計金額がまだなく、引き継ぐ注文がありません</translation>
    </message>
    <message>
        <source>%1 has not begun yet</source>
        <translation>%1 はまだ始まっていません</translation>
    </message>
    <message>
        <source>%1 has tax rounded once per rate and invoice, not per line</source>
        <translation>%1 では、税額の端数処理は明細ごとではなく、請求書の税率ごとに 1 回です</translation>
    </message>
    <message>
        <source>%1 holds tables that are not Paydesk&apos;s; nothing was changed</source>
        <translation>%1 に Paydesk のものではないテーブルがあります。何も変更されていません</translation>
    </message>
    <message>
        <source>%1 in a page</source>
        <translation>1 ページの%1</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 before</source>
        <translation>%1 は %2 ですが、前は %3 です</translation>
    </message>
    <message>
        <source>%1 is a secret and does not belong into the shared settings</source>
        <translation>%1 は秘密情報のため、共有設定に入れられません</translation>
    </message>
    <message>
        <source>%1 is already under way as %2; its outcome must be known first</source>
        <translation>%1 はすでに %2 として処理中です。先に結果を確認する必要があります</translation>
    </message>
    <message>
        <source>%1 is being settled by another desk</source>
        <translation>%1 は別の端末で処理中です</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>%1 は %2 MB を超えています</translation>
    </message>
    <message>
        <source>%1 is no address of this computer; 127.0.0.1 fits behind a proxy</source>
        <translation>%1 はこのコンピューターのアドレスではありません。プロキシの背後では 127.0.0.1 が適しています</translation>
    </message>
    <message>
        <source>%1 is no amount in %2</source>
        <translation>%1 は %2 の金額ではありません</translation>
    </message>
    <message>
        <source>%1 is no currency</source>
        <translation>%1 は通貨ではありません</translation>
    </message>
    <message>
        <source>%1 is no longer sold</source>
        <translation>%1 は販売を終了しています</translation>
    </message>
    <message>
        <source>%1 is no mail address</source>
        <translation>%1 はメールアドレスではありません</translation>
    </message>
    <message>
        <source>%1 is no name of a setting</source>
        <translation>%1 は設定名ではありません</translation>
    </message>
    <message>
        <source>%1 is no pattern; write 10115, 101*, B#* or 10115..10179</source>
        <translation>%1 はパターンではありません。10115、101*、B#* または 10115..10179 のように書いてください</translation>
    </message>
    <message>
        <source>%1 is no picture that can be opened</source>
        <translation>%1 は開ける画像ではありません</translation>
    </message>
    <message>
        <source>%1 is no quantity; from 0.001 to 99999.999 is possible</source>
        <translation>%1 は数量ではありません。0.001 から 99999.999 まで入力できます</translation>
    </message>
    <message>
        <source>%1 is no settlement report of Amazon Pay: it has no %2; download it from Seller Central, Reports, Settlements</source>
        <translation>%1 は Amazon Pay の決済レポートではありません (%2 がありません)。Seller Central の「レポート」「決済」からダウンロードしてください</translation>
    </message>
    <message>
        <source>%1 is no tax rate; from 0 to 100 percent is possible</source>
        <translation>%1 は税率ではありません。0 から 100 パーセントまで入力できます</translation>
    </message>
    <message>
        <source>%1 is no topic; write its ARN in full</source>
        <translation>%1 はトピックではありません。ARN を省略せずに書いてください</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 は %2 のいずれでもありません</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 は %2 ではありません</translation>
    </message>
    <message>
        <source>%1 is not an address of a server</source>
        <translation>%1 はサーバーのアドレスではありません</translation>
    </message>
    <message>
        <source>%1 is not an amount of %2</source>
        <translation>%1 は %2 の金額ではありません</translation>
    </message>
    <message>
        <source>%1 is not more than zero</source>
        <translation>%1 は 0 より大きくありません</translation>
    </message>
    <message>
        <source>%1 is not the address of a companion</source>
        <translation>%1 はコンパニオンのアドレスではありません</translation>
    </message>
    <message>
        <source>%1 is sold by the piece, not as %2</source>
        <translation>%1 は個数で販売する商品のため、%2 では販売できません</translation>
    </message>
    <message>
        <source>%1 is the last active owner and has to stay one</source>
        <translation>%1 は最後の有効なオーナーのため、変更できません</translation>
    </message>
    <message>
        <source>%1 may not approve %2 here</source>
        <translation>%1 はここで %2 を承認できません</translation>
    </message>
    <message>
        <source>%1 saved filters are the most; delete one first</source>
        <translation>保存できるフィルターは %1 個までです。先に一つ削除してください</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already; the file is doubled</source>
        <translation>%1 はすでに %2 行目にあります。ファイルの内容が重複しています</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters, and no control characters</source>
        <translation>%1 は %2 文字までで、制御文字は使えません</translation>
    </message>
    <message>
        <source>%1 talks to Amazon alone, not to %2</source>
        <translation>%1 は Amazon とのみ通信し、%2 とは通信しません</translation>
    </message>
    <message>
        <source>%1 was closed already with Z report %2</source>
        <translation>%1 は精算レポート (Z) %2 ですでに終了しています</translation>
    </message>
    <message>
        <source>%1 was moved to a server before and takes nothing new</source>
        <translation>%1 はすでにサーバーに移行済みのため、新しいデータを受け付けません</translation>
    </message>
    <message>
        <source>%1 was possible until %2 UTC</source>
        <translation>%1 の期限は %2 UTC まででした</translation>
    </message>
    <message>
        <source>%1 was settled before</source>
        <translation>%1 はすでに処理済みです</translation>
    </message>
    <message>
        <source>%1 with a fee of %2 does not make %3</source>
        <translation>%1 と手数料 %2 では %3 になりません</translation>
    </message>
    <message>
        <source>%1 would be called without TLS</source>
        <translation>%1 への接続が TLS なしになります</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1、%2 行目、%3 列目: %4</translation>
    </message>
    <message>
        <source>%1, line %2: %3; nothing was imported, download it again</source>
        <translation>%1、%2 行目: %3。何も取り込んでいません。もう一度ダウンロードしてください</translation>
    </message>
    <message>
        <source>Amazon Pay allows %1 %2, and all are used</source>
        <translation>Amazon Pay の上限 (%1 %2) をすべて使用しました</translation>
    </message>
    <message>
        <source>Amazon Pay answered %1</source>
        <translation>Amazon Pay の応答: %1</translation>
    </message>
    <message>
        <source>Amazon Pay declined: %1</source>
        <translation>Amazon Pay が拒否しました: %1</translation>
    </message>
    <message>
        <source>Amazon Pay refused the call: %1. %2</source>
        <translation>Amazon Pay が呼び出しを拒否しました: %1。%2</translation>
    </message>
    <message>
        <source>Amazon Pay&apos;s quota for %1 is used up</source>
        <translation>%1 の Amazon Pay の割り当てを使い切りました</translation>
    </message>
    <message>
        <source>Amazon cannot reach %1; the public address is that of your shop in the Internet</source>
        <translation>Amazon から %1 に接続できません。公開アドレスには、インターネット上の店舗のアドレスを入力します</translation>
    </message>
    <message>
        <source>Amazon has not told the buyer&apos;s mail address yet</source>
        <translation>購入者のメールアドレスはまだ Amazon から届いていません</translation>
    </message>
    <message>
        <source>Amazon still misses: %1</source>
        <translation>Amazon にまだ不足している情報: %1</translation>
    </message>
    <message>
        <source>Amazon stopped the shipment; release it before money is captured</source>
        <translation>Amazon が発送を停止しています。売上請求の前に停止を解除してください</translation>
    </message>
    <message>
        <source>Amazon&apos;s confirmation did not begin</source>
        <translation>Amazon の確認が開始されませんでした</translation>
    </message>
    <message>
        <source>Amazon&apos;s topics for this region are not known; enter their ARNs in the settings</source>
        <translation>この地域の Amazon のトピックが不明です。設定に ARN を入力してください</translation>
    </message>
    <message>
        <source>Authorize was answered without an authorization</source>
        <translation>Authorize の応答にオーソリが含まれていません</translation>
    </message>
    <message>
        <source>Login with Amazon answered HTTP %1</source>
        <translation>Login with Amazon の応答: HTTP %1</translation>
    </message>
    <message>
        <source>Paydesk was started as root; start it as an ordinary user</source>
        <translation>Paydesk が root で起動されました。一般ユーザーで起動してください</translation>
    </message>
    <message>
        <source>The account is one of the region %1</source>
        <translation>このアカウントの地域は %1 です</translation>
    </message>
    <message>
        <source>The text is no access token</source>
        <translation>このテキストはアクセストークンではありません</translation>
    </message>
    <message>
        <source>The token belongs to another application</source>
        <translation>このトークンは別のアプリケーションのものです</translation>
    </message>
    <message>
        <source>a PIN has %1 to %2 characters</source>
        <translation>PIN は %1 から %2 文字です</translation>
    </message>
    <message>
        <source>a basket holds %1 lines</source>
        <translation>カートの明細は %1 行までです</translation>
    </message>
    <message>
        <source>a discount %1</source>
        <translation>割引 %1</translation>
    </message>
    <message>
        <source>a mail about %1 waits already; it goes out as soon as the mail server takes it</source>
        <translation>%1 についてのメールはすでに待機中です。メールサーバーが受け付け次第、送信されます</translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters</source>
        <translation>名前は 1 から %1 文字です</translation>
    </message>
    <message>
        <source>a note has at most %1 characters</source>
        <translation>メモは %1 文字までです</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>理由が必要です</translation>
    </message>
    <message>
        <source>a reference id</source>
        <translation>リファレンス ID</translation>
    </message>
    <message>
        <source>a row of the table %1 does not fit the server: %2</source>
        <translation>テーブル %1 の行がサーバーに適合しません: %2</translation>
    </message>
    <message>
        <source>a shift is still open at %1; close it first</source>
        <translation>%1 でシフトがまだ開いています。先に終了してください</translation>
    </message>
    <message>
        <source>a shipping tariff %1</source>
        <translation>送料 %1</translation>
    </message>
    <message>
        <source>a subject is one line</source>
        <translation>件名は 1 行です</translation>
    </message>
    <message>
        <source>a text holds half a character and cannot be sent</source>
        <translation>テキストに不完全な文字があり、送信できません</translation>
    </message>
    <message>
        <source>a user needs a name</source>
        <translation>ユーザーには名前が必要です</translation>
    </message>
    <message>
        <source>address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>an Amazon Pay id</source>
        <translation>Amazon Pay の ID</translation>
    </message>
    <message>
        <source>an authorization</source>
        <translation>オーソリ</translation>
    </message>
    <message>
        <source>an error that Paydesk does not expect; the report tells it</source>
        <translation>Paydesk の想定外のエラー (詳細はレポートにあります)</translation>
    </message>
    <message>
        <source>an order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>another desk changed this a moment ago; nothing was done</source>
        <translation>直前に別の端末で変更されました。何も実行していません</translation>
    </message>
    <message>
        <source>%1 is %2 at Amazon; there is no order to adopt</source>
        <translation>%1 は Amazon で %2 です。引き継ぐ注文がありません</translation>
    </message>
    <message>
        <source>%1 is a %2 order, and this shop is %3</source>
        <translation>%1 は %2 の注文ですが、この店舗は %3 です</translation>
    </message>
    <message>
        <source>%1 is no backup of Paydesk; nothing was changed</source>
        <translation>%1 は Paydesk のバックアップではありません。何も変更されていません</translation>
    </message>
    <message>
        <source>%1 is no country; write its two letters, like DE or US</source>
        <translation>%1 は国ではありません。DE や US のような 2 文字で書いてください</translation>
    </message>
    <message>
        <source>%1 is no line of a price list; write a bound, a colon, a price</source>
        <translation>%1 は価格表の行ではありません。上限、コロン、価格の順に書いてください</translation>
    </message>
    <message>
        <source>%1 is no time as Amazon writes it (%2); a spreadsheet may have saved it</source>
        <translation>%1 は Amazon の日時形式 (%2) ではありません。表計算ソフトで保存された可能性があります</translation>
    </message>
    <message>
        <source>an order prefix has up to %1 letters, digits, hyphens and underscores</source>
        <translation>注文番号の接頭辞は、英数字、ハイフン、アンダースコアで %1 文字までです</translation>
    </message>
    <message>
        <source>arrives before it leaves</source>
        <translation>到着が出発より前です</translation>
    </message>
    <message>
        <source>asked as %1, but the answer is about %2</source>
        <translation>%1 として問い合わせましたが、応答は %2 についてのものです</translation>
    </message>
    <message>
        <source>authorizations</source>
        <translation>オーソリ</translation>
    </message>
    <message>
        <source>authorized as %1, but its capture cannot be read</source>
        <translation>%1 としてオーソリ済みですが、売上請求を読み取れません</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>barcode %1 already belongs to %2</source>
        <translation>バーコード %1 はすでに %2 のものです</translation>
    </message>
    <message>
        <source>basket</source>
        <translation>カート</translation>
    </message>
    <message>
        <source>begins or ends with a blank</source>
        <translation>先頭または末尾に空白があります</translation>
    </message>
    <message>
        <source>bulk job</source>
        <translation>一括処理</translation>
    </message>
    <message>
        <source>canceled while waiting for Amazon Pay&apos;s quota</source>
        <translation>Amazon Pay の割り当てを待つ間にキャンセルされました</translation>
    </message>
    <message>
        <source>cannot be %1</source>
        <translation>%1 にはできません</translation>
    </message>
    <message>
        <source>cannot be %1 g</source>
        <translation>%1 g にはできません</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>cannot combine %1 with %2</source>
        <translation>%1 と %2 は組み合わせられません</translation>
    </message>
    <message>
        <source>capture of charge</source>
        <translation>請求の売上請求</translation>
    </message>
    <message>
        <source>category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>choose sandbox or live: training has no account</source>
        <translation>サンドボックスか本番を選んでください。トレーニングにはアカウントがありません</translation>
    </message>
    <message>
        <source>connect the sandbox first: there is no way from training to real money</source>
        <translation>先にサンドボックスに接続してください。トレーニングから本番の取引へ直接は進めません</translation>
    </message>
    <message>
        <source>contains a control character</source>
        <translation>制御文字が含まれています</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>enter the token that the companion showed for this desk</source>
        <translation>コンパニオンがこの端末用に表示したトークンを入力してください</translation>
    </message>
    <message>
        <source>has %1 characters; Amazon takes %2</source>
        <translation>%1 文字あります。Amazon の上限は %2 です</translation>
    </message>
    <message>
        <source>has more than %1 characters</source>
        <translation>が %1 文字を超えています</translation>
    </message>
    <message>
        <source>has no negative amounts</source>
        <translation>に負の金額は使えません</translation>
    </message>
    <message>
        <source>has one currency</source>
        <translation>の通貨は 1 つだけにしてください</translation>
    </message>
    <message>
        <source>has other signs than A-Z, 0-9, - and _</source>
        <translation>に A-Z、0-9、-、_ 以外の文字があります</translation>
    </message>
    <message>
        <source>has rising steps</source>
        <translation>の段階は小さい順に並べてください</translation>
    </message>
    <message>
        <source>has two currencies</source>
        <translation>に 2 つの通貨があります</translation>
    </message>
    <message>
        <source>holds half a character; delete it and type it again</source>
        <translation>に不完全な文字があります。削除して入力し直してください</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>how far the set-up has come could not be written to %1</source>
        <translation>初期設定の進み具合を %1 に書き込めませんでした</translation>
    </message>
    <message>
        <source>html</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>is %1; it must be %2</source>
        <translation>が %1 です。%2 でなければなりません</translation>
    </message>
    <message>
        <source>is a number from 0.01 to 100 percent</source>
        <translation>は 0.01 から 100 パーセントの数値にしてください</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>が空です</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>が二重に指定されています</translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation>が %1 kB を超えています</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>が %1 文字より長くなっています</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is more than 0 % and at most 100 %</source>
        <translation>は 0% より大きく 100% 以下にしてください</translation>
    </message>
    <message>
        <source>is more than zero</source>
        <translation>は 0 より大きくしてください</translation>
    </message>
    <message>
        <source>is no PNG picture</source>
        <translation>が PNG 画像ではありません</translation>
    </message>
    <message>
        <source>is no name or number of a computer on the network</source>
        <translation>がネットワーク上のコンピューターの名前または番号ではありません</translation>
    </message>
    <message>
        <source>is no number between 1 and 65535</source>
        <translation>が 1 から 65535 の数値ではありません</translation>
    </message>
    <message>
        <source>is no picture that can be read</source>
        <translation>が読み取れる画像ではありません</translation>
    </message>
    <message>
        <source>is no section of these settings</source>
        <translation>はこの設定のセクションではありません</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>がテキストではありません</translation>
    </message>
    <message>
        <source>is no text in %1</source>
        <translation>が %1 のテキストではありません</translation>
    </message>
    <message>
        <source>is not like 04b8:0e15</source>
        <translation>が 04b8:0e15 のような形式ではありません</translation>
    </message>
    <message>
        <source>is not the plain name of a file</source>
        <translation>が単純なファイル名ではありません</translation>
    </message>
    <message>
        <source>is not valid TOML: %1</source>
        <translation>が正しい TOML ではありません: %1</translation>
    </message>
    <message>
        <source>is not valid TOML; nothing changed</source>
        <translation>が正しい TOML ではありません。何も変更していません</translation>
    </message>
    <message>
        <source>is too long or has blanks around it</source>
        <translation>が長すぎるか、前後に空白があります</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>が不明です</translation>
    </message>
    <message>
        <source>is wider or higher than %1 dots</source>
        <translation>の幅または高さが %1 ドットを超えています</translation>
    </message>
    <message>
        <source>it answers %1</source>
        <translation>応答は %1 です</translation>
    </message>
    <message>
        <source>it names no transaction</source>
        <translation>取引の記載がありません</translation>
    </message>
    <message>
        <source>it was called off</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>its numbers do not rise</source>
        <translation>番号が昇順ではありません</translation>
    </message>
    <message>
        <source>its own check found a fault</source>
        <translation>自身の検査で問題が見つかりました</translation>
    </message>
    <message>
        <source>its page is not behind the number that was asked for</source>
        <translation>ページが要求した番号より後のものではありません</translation>
    </message>
    <message>
        <source>known %1, but Amazon Pay reports %2</source>
        <translation>記録では %1 ですが、Amazon Pay は %2 と報告しています</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>%1 文字より長い</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>mail rule</source>
        <translation>メールのルール</translation>
    </message>
    <message>
        <source>merchant %1</source>
        <translation>出品者 %1</translation>
    </message>
    <message>
        <source>merchant %1&apos;s</source>
        <translation>出品者 %1</translation>
    </message>
    <message>
        <source>minutes from 0 to %1 (a week)</source>
        <translation>0 から %1 (1 週間) までの分数</translation>
    </message>
    <message>
        <source>money was already captured on this order, so it cannot be canceled</source>
        <translation>この注文はすでに売上請求済みのため、キャンセルできません</translation>
    </message>
    <message>
        <source>more than one product fits %1</source>
        <translation>%1 に該当する商品が複数あります</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>は引用符で囲んだテキストにしてください</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>name at least one address of your staff</source>
        <translation>スタッフのアドレスを 1 つ以上指定してください</translation>
    </message>
    <message>
        <source>names no file</source>
        <translation>がファイルを指定していません</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>には理由が必要です</translation>
    </message>
    <message>
        <source>needs at least one step</source>
        <translation>には段階が 1 つ以上必要です</translation>
    </message>
    <message>
        <source>no backup could be written into %1; no half one is left there</source>
        <translation>%1 にバックアップを書き込めませんでした。書きかけのファイルは残っていません</translation>
    </message>
    <message>
        <source>no buyer is written to about %1</source>
        <translation>%1 について購入者にメールを送ることはありません</translation>
    </message>
    <message>
        <source>no column is set for %1</source>
        <translation>%1 の列が指定されていません</translation>
    </message>
    <message>
        <source>no column of the file is headed %1</source>
        <translation>ファイルに見出し %1 の列がありません</translation>
    </message>
    <message>
        <source>no complete answer in time</source>
        <translation>時間内に完全な応答がありません</translation>
    </message>
    <message>
        <source>no mail about %1 was ever sent; there is nothing to send again</source>
        <translation>%1 についてのメールは送信されていないため、再送するものがありません</translation>
    </message>
    <message>
        <source>no mail of this shop&apos;s is named in that text by its Message-ID</source>
        <translation>このテキストには、この店舗のメールの Message-ID がありません</translation>
    </message>
    <message>
        <source>no order of such a buyer is kept here; nothing was erased</source>
        <translation>該当する購入者の注文は保存されていません。何も消去していません</translation>
    </message>
    <message>
        <source>no shift is open at this desk</source>
        <translation>この端末で開いているシフトはありません</translation>
    </message>
    <message>
        <source>no tax rate is set for class %1 in %2</source>
        <translation>%2 で区分 %1 の税率が設定されていません</translation>
    </message>
    <message>
        <source>nobody changes their own permissions</source>
        <translation>自分の権限は変更できません</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>on</source>
        <translation>契機</translation>
    </message>
    <message>
        <source>one message is longer than any of Amazon&apos;s</source>
        <translation>Amazon のものとしては長すぎるメッセージがあります</translation>
    </message>
    <message>
        <source>only a database file can be locked</source>
        <translation>ロックできるのはデータベースファイルだけです</translation>
    </message>
    <message>
        <source>only an owner may change that</source>
        <translation>変更できるのはオーナーだけです</translation>
    </message>
    <message>
        <source>order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>order %1 came back from a backup; ask Amazon about it first, or money could move twice</source>
        <translation>注文 %1 はバックアップから復元したものです。お金が二重に動くのを防ぐため、先に Amazon に照会してください</translation>
    </message>
    <message>
        <source>order %1 does not wait for its buyer; it is %2</source>
        <translation>注文 %1 は購入者待ちではありません。状態は %2 です</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>注文参照番号</translation>
    </message>
    <message>
        <source>owners always may %1</source>
        <translation>オーナーは常に %1 を行えます</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>product %1: %2 %3</source>
        <translation>商品 %1: %2 %3</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>refunds of one capture</source>
        <translation>1 件の売上請求に対する返金</translation>
    </message>
    <message>
        <source>sample people and products are for training alone</source>
        <translation>サンプルの人物と商品はトレーニング専用です</translation>
    </message>
    <message>
        <source>security</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>settlement %1 was imported by %2 on %3 already; nothing was imported twice</source>
        <translation>決済 %1 は %2 が %3 に取り込み済みです。二重には取り込んでいません</translation>
    </message>
    <message>
        <source>shipping method %1 %2</source>
        <translation>配送方法 %1 %2</translation>
    </message>
    <message>
        <source>shipping zone</source>
        <translation>配送地域</translation>
    </message>
    <message>
        <source>should look like %1</source>
        <translation>は %1 のような形式にしてください</translation>
    </message>
    <message>
        <source>sku</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>somebody has called meanwhile</source>
        <translation>その間に別の呼び出しがありました</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>the %1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the account&apos;s keys could not be kept in %1</source>
        <translation>アカウントのキーを %1 に保管できませんでした</translation>
    </message>
    <message>
        <source>the answer cannot be relied on: %1</source>
        <translation>応答を信頼できません: %1</translation>
    </message>
    <message>
        <source>the answer is longer than any of Amazon&apos;s</source>
        <translation>Amazon のものとしては応答が長すぎます</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>応答が HTTP ではありません</translation>
    </message>
    <message>
        <source>the audit trail at entry %1</source>
        <translation>監査記録の項目 %1</translation>
    </message>
    <message>
        <source>the backup %1 is damaged or cut off; nothing was changed, choose another one</source>
        <translation>バックアップ %1 は破損しているか途中で切れています。何も変更していません。別のものを選んでください</translation>
    </message>
    <message>
        <source>the backup %1 was made by a newer Paydesk; nothing was changed, install the newer version to restore it</source>
        <translation>バックアップ %1 は新しいバージョンの Paydesk で作成されています。何も変更していません。復元するには新しいバージョンをインストールしてください</translation>
    </message>
    <message>
        <source>the backup holds %1 orders and cannot be restored for %2; nothing was changed</source>
        <translation>バックアップには %1 の注文が入っているため、%2 には復元できません。何も変更していません</translation>
    </message>
    <message>
        <source>the basket changed after its total was worked out; total it again</source>
        <translation>合計の計算後にカートが変更されました。合計を計算し直してください</translation>
    </message>
    <message>
        <source>the basket has no line %1</source>
        <translation>カートに %1 行目がありません</translation>
    </message>
    <message>
        <source>the basket is empty</source>
        <translation>カートが空です</translation>
    </message>
    <message>
        <source>the basket is empty or costs nothing; Amazon Pay was not asked</source>
        <translation>カートが空か、金額が 0 です。Amazon Pay には問い合わせていません</translation>
    </message>
    <message>
        <source>the bundle %1 cannot be written; choose another folder</source>
        <translation>ファイル %1 を書き込めません。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the buyer&apos;s age must be checked for %1</source>
        <translation>%1 には購入者の年齢確認が必要です</translation>
    </message>
    <message>
        <source>the capture</source>
        <translation>売上請求</translation>
    </message>
    <message>
        <source>the cells are separated by semicolons, so a spreadsheet saved this file</source>
        <translation>セルがセミコロンで区切られているため、表計算ソフトで保存されたファイルです</translation>
    </message>
    <message>
        <source>the check of the trail was canceled</source>
        <translation>監査記録の検査は中止されました</translation>
    </message>
    <message>
        <source>the companion asks to be left alone for %1 seconds</source>
        <translation>コンパニオンが %1 秒間の待機を求めています</translation>
    </message>
    <message>
        <source>the companion at %1 must be called by https</source>
        <translation>%1 のコンパニオンは https で呼び出す必要があります</translation>
    </message>
    <message>
        <source>the companion does not answer: %1</source>
        <translation>コンパニオンが応答しません: %1</translation>
    </message>
    <message>
        <source>the companion does not know this desk&apos;s token; make a new one there with &apos;companion desks add&apos; and give it to this desk</source>
        <translation>コンパニオンにこの端末のトークンが登録されていません。コンパニオン側で &apos;companion desks add&apos; を実行して新しいトークンを作り、この端末に設定してください</translation>
    </message>
    <message>
        <source>the companion on this computer did not start: %1</source>
        <translation>このコンピューターのコンパニオンを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>the companion on this computer has not been started yet</source>
        <translation>このコンピューターのコンパニオンはまだ起動していません</translation>
    </message>
    <message>
        <source>the companion&apos;s address ends before the first ? or #</source>
        <translation>コンパニオンのアドレスは最初の ? または # の前までです</translation>
    </message>
    <message>
        <source>the companion&apos;s proxy does not reach it</source>
        <translation>コンパニオンのプロキシがコンパニオンに接続できません</translation>
    </message>
    <message>
        <source>the companion&apos;s token or address holds a strange sign</source>
        <translation>コンパニオンのトークンまたはアドレスに使えない文字があります</translation>
    </message>
    <message>
        <source>the connection broke before the request had left</source>
        <translation>要求を送り終える前に接続が切れました</translation>
    </message>
    <message>
        <source>the connection broke while waiting for the answer</source>
        <translation>応答を待っている間に接続が切れました</translation>
    </message>
    <message>
        <source>the connection ended in the middle of the answer</source>
        <translation>応答の途中で接続が終わりました</translation>
    </message>
    <message>
        <source>the database %1 on the server is not empty and was not touched; name an empty one, and the move can be made again</source>
        <translation>サーバーのデータベース %1 は空ではないため、変更していません。空のデータベースを指定すれば、移行をやり直せます</translation>
    </message>
    <message>
        <source>the database file is damaged and was not upgraded; restore the last backup</source>
        <translation>データベースファイルが破損しているため、更新していません。最新のバックアップを復元してください</translation>
    </message>
    <message>
        <source>the dry run was canceled</source>
        <translation>事前確認は中止されました</translation>
    </message>
    <message>
        <source>the file %1 can be read by others; run: chmod 600 %2</source>
        <translation>ファイル %1 は他のユーザーも読み取れます。次を実行してください: chmod 600 %2</translation>
    </message>
    <message>
        <source>the file %1 cannot be written; choose another folder</source>
        <translation>ファイル %1 に書き込めません。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the file %1 has no %2; it is not the emulator&apos;s credentials</source>
        <translation>ファイル %1 に %2 がありません。エミュレーターの認証情報ではありません</translation>
    </message>
    <message>
        <source>the file %1 is not JSON</source>
        <translation>ファイル %1 は JSON ではありません</translation>
    </message>
    <message>
        <source>the folder %1 for the database does not exist</source>
        <translation>データベース用のフォルダー %1 がありません</translation>
    </message>
    <message>
        <source>the folder for pictures cannot be written</source>
        <translation>画像用のフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>the folder for this user&apos;s data cannot be made</source>
        <translation>このユーザーのデータ用フォルダーを作成できません</translation>
    </message>
    <message>
        <source>the host %1 is unknown; is there a network?</source>
        <translation>ホスト %1 が見つかりません。ネットワークに接続していますか?</translation>
    </message>
    <message>
        <source>the invoice could not be saved as %1: %2</source>
        <translation>請求書を %1 として保存できませんでした: %2</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>the last line does not end; the file was cut off</source>
        <translation>最後の行が終わっていません。ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>the lines come to %1, which is more than the total of %2</source>
        <translation>明細の合計 %1 が総額 %2 を超えています</translation>
    </message>
    <message>
        <source>the lines of %1 come to %2, and %3 was paid out; lines are missing, nothing was imported, download it again</source>
        <translation>%1 の明細の合計は %2 ですが、入金額は %3 です。行が不足しているため取り込んでいません。もう一度ダウンロードしてください</translation>
    </message>
    <message>
        <source>the logo %1</source>
        <translation>ロゴ %1</translation>
    </message>
    <message>
        <source>the mail server answers out of turn: %1</source>
        <translation>メールサーバーの応答の順序が正しくありません: %1</translation>
    </message>
    <message>
        <source>the mail server closes: %1</source>
        <translation>メールサーバーが接続を閉じます: %1</translation>
    </message>
    <message>
        <source>the mail server does not take this user and password: %1</source>
        <translation>メールサーバーがこのユーザーとパスワードを受け付けません: %1</translation>
    </message>
    <message>
        <source>the mail server hung up at the sign-in</source>
        <translation>メールサーバーがサインイン中に接続を切りました</translation>
    </message>
    <message>
        <source>the mail server refused it: %1</source>
        <translation>メールサーバーが拒否しました: %1</translation>
    </message>
    <message>
        <source>the mail server takes no address with letters like these (SMTPUTF8)</source>
        <translation>メールサーバーがこのような文字を含むアドレスに対応していません (SMTPUTF8)</translation>
    </message>
    <message>
        <source>the mail server takes no sign-in; leave the user empty</source>
        <translation>メールサーバーはサインインを受け付けません。ユーザーを空にしてください</translation>
    </message>
    <message>
        <source>the mail server wants a sign-in first: %1</source>
        <translation>メールサーバーが先にサインインを求めています: %1</translation>
    </message>
    <message>
        <source>the mail server wants it later: %1</source>
        <translation>メールサーバーが後での再送を求めています: %1</translation>
    </message>
    <message>
        <source>the mail server&apos;s answer was not heard; the mail may have arrived</source>
        <translation>メールサーバーの応答を受け取れませんでした。メールは届いている可能性があります</translation>
    </message>
    <message>
        <source>the move was stopped; the shop goes on with its file as before</source>
        <translation>移行を中止しました。店舗はこれまでどおりファイルを使います</translation>
    </message>
    <message>
        <source>the order still lacks an address or a shipping method</source>
        <translation>注文に住所または配送方法がまだありません</translation>
    </message>
    <message>
        <source>the payment of order %1 is not finished; nothing was erased, capture or cancel it first</source>
        <translation>注文 %1 の支払いが完了していません。何も消去していません。先に売上請求またはキャンセルしてください</translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535</source>
        <translation>ポートは 1 から 65535 の数値です</translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535; often 587 or 465</source>
        <translation>ポートは 1 から 65535 の数値です。多くは 587 または 465 です</translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535; usually 5432</source>
        <translation>ポートは 1 から 65535 の数値です。通常は 5432 です</translation>
    </message>
    <message>
        <source>the pretend Amazon does not answer</source>
        <translation>練習用 Amazon が応答しません</translation>
    </message>
    <message>
        <source>the pretend Amazon for training did not start: %1</source>
        <translation>トレーニング用の練習用 Amazon を起動できませんでした: %1</translation>
    </message>
    <message>
        <source>the pretend Amazon refused: %1</source>
        <translation>練習用 Amazon が拒否しました: %1</translation>
    </message>
    <message>
        <source>the pretend Amazon was not started yet</source>
        <translation>練習用 Amazon がまだ起動されていません</translation>
    </message>
    <message>
        <source>the price of %1 is %2 tax, those of this basket are not</source>
        <translation>%1 の価格は税 %2 ですが、このカートの価格は異なります</translation>
    </message>
    <message>
        <source>the printer does not print: %1</source>
        <translation>プリンターが印刷しません: %1</translation>
    </message>
    <message>
        <source>the printer took nothing</source>
        <translation>プリンターが何も受け付けませんでした</translation>
    </message>
    <message>
        <source>the printer&apos;s %1 %2</source>
        <translation>プリンターの %1 %2</translation>
    </message>
    <message>
        <source>the report begins a second time; the file is doubled</source>
        <translation>レポートの先頭が 2 回現れます。ファイルの内容が重複しています</translation>
    </message>
    <message>
        <source>the report has no lines; it was cut off</source>
        <translation>レポートに行がありません。途中で切れています</translation>
    </message>
    <message>
        <source>the report is in %1, and this shop settles in %2; nothing was imported</source>
        <translation>レポートの通貨は %1 ですが、この店舗の決済通貨は %2 です。何も取り込んでいません</translation>
    </message>
    <message>
        <source>the rest was not reserved again</source>
        <translation>残額は再度オーソリしていません</translation>
    </message>
    <message>
        <source>the secret %1 is neither in the keyring, nor in %2, nor in the secrets file</source>
        <translation>シークレット %1 がキーリングにも %2 にもシークレットファイルにもありません</translation>
    </message>
    <message>
        <source>the sender&apos;s name is one line of text</source>
        <translation>差出人名は 1 行のテキストにしてください</translation>
    </message>
    <message>
        <source>the server gave back other rows of the table %1 than it was sent; nothing was moved, look at the server before you try again</source>
        <translation>サーバーから返された表 %1 の行が送信したものと異なります。何も移行していません。やり直す前にサーバーを確認してください</translation>
    </message>
    <message>
        <source>the server must be PostgreSQL: postgresql://user@host:5432/name</source>
        <translation>サーバーは PostgreSQL でなければなりません: postgresql://user@host:5432/name</translation>
    </message>
    <message>
        <source>the setting %1 takes a value of type %2</source>
        <translation>設定 %1 の値は %2 型でなければなりません</translation>
    </message>
    <message>
        <source>the settings file %1 cannot be written</source>
        <translation>設定ファイル %1 に書き込めません</translation>
    </message>
    <message>
        <source>the shipping method %1 still goes to %2</source>
        <translation>配送方法 %1 がまだ %2 を対象にしています</translation>
    </message>
    <message>
        <source>the shop has no tax settings yet; nothing can be totaled</source>
        <translation>店舗の税設定がまだないため、合計を計算できません</translation>
    </message>
    <message>
        <source>the shop is not ready for live; missing: %1</source>
        <translation>店舗は本番の準備ができていません。不足: %1</translation>
    </message>
    <message>
        <source>the shop needs a name that buyers know</source>
        <translation>購入者に分かる店舗名が必要です</translation>
    </message>
    <message>
        <source>the shop&apos;s database is on a server already; there is no file to move</source>
        <translation>店舗のデータベースはすでにサーバーにあります。移行するファイルはありません</translation>
    </message>
    <message>
        <source>the tax rate %1 is made of several; enter each by itself</source>
        <translation>税率 %1 は複数の税率から成ります。1 つずつ入力してください</translation>
    </message>
    <message>
        <source>the timeline of an order, which is missing altogether,</source>
        <translation>ある注文の履歴 (全体が欠落)</translation>
    </message>
    <message>
        <source>the timeline of order %1 at entry %2</source>
        <translation>注文 %1 の履歴の項目 %2</translation>
    </message>
    <message>
        <source>the training certificate cannot be read</source>
        <translation>トレーニング用の証明書を読み取れません</translation>
    </message>
    <message>
        <source>there is a filter %1 already</source>
        <translation>フィルター %1 はすでにあります</translation>
    </message>
    <message>
        <source>there is already a product %1</source>
        <translation>商品 %1 はすでにあります</translation>
    </message>
    <message>
        <source>there is already a user %1</source>
        <translation>ユーザー %1 はすでに存在します</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>%1 %2 がありません</translation>
    </message>
    <message>
        <source>there is no database yet</source>
        <translation>データベースがまだありません</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>ファイル %1 がありません</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>中身がありません</translation>
    </message>
    <message>
        <source>there is nothing to do on any of these orders</source>
        <translation>これらの注文で行うことはありません</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>元に戻すものがありません</translation>
    </message>
    <message>
        <source>this basket is %1 at %2 and was not changed</source>
        <translation>このカートは %2 で %1 の状態です。変更していません</translation>
    </message>
    <message>
        <source>this basket is being paid by order %1; go on with that order</source>
        <translation>このカートは注文 %1 で支払い中です。その注文を続けてください</translation>
    </message>
    <message>
        <source>this command does not reach Amazon (%1)</source>
        <translation>このコマンドは Amazon に届きません (%1)</translation>
    </message>
    <message>
        <source>this database file was moved to a server and takes nothing new; start Paydesk again, it then works on the server</source>
        <translation>このデータベースファイルはサーバーに移行済みのため、新しい内容を保存できません。Paydesk を再起動するとサーバーを使います</translation>
    </message>
    <message>
        <source>this database holds %1 orders and cannot be used for %2</source>
        <translation>このデータベースには %1 の注文が入っているため、%2 には使えません</translation>
    </message>
    <message>
        <source>this database was written by a newer Paydesk (schema %1); nothing was changed, install the newer version to open it</source>
        <translation>このデータベースは新しいバージョンの Paydesk で書き込まれています (スキーマ %1)。何も変更していません。開くには新しいバージョンをインストールしてください</translation>
    </message>
    <message>
        <source>this desk has no place for a password: set PAYDESK_SMTP_PASSWORD</source>
        <translation>この端末にはパスワードの保管場所がありません。PAYDESK_SMTP_PASSWORD を設定してください</translation>
    </message>
    <message>
        <source>this desk is closing</source>
        <translation>この端末は終了処理中です</translation>
    </message>
    <message>
        <source>this job is over</source>
        <translation>このジョブは終了しています</translation>
    </message>
    <message>
        <source>this name and PIN do not fit together</source>
        <translation>名前と PIN が一致しません</translation>
    </message>
    <message>
        <source>this user may not %1</source>
        <translation>このユーザーには %1 の権限がありません</translation>
    </message>
    <message>
        <source>too deeply nested</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>too many wrong attempts; try again at %1 UTC</source>
        <translation>失敗の回数が多すぎます。%1 UTC にもう一度お試しください</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>training stays on this machine, and %1 is another one</source>
        <translation>トレーニングはこのコンピューター内だけで動きますが、%1 は別のコンピューターです</translation>
    </message>
    <message>
        <source>type %1 to confirm; nothing was changed</source>
        <translation>確認のため %1 と入力してください。何も変更していません</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>what answers at the companion&apos;s address is no feed: %1</source>
        <translation>コンパニオンのアドレスからの応答がフィードではありません: %1</translation>
    </message>
    <message>
        <source>what came of %1 could not be written down; it will be asked again under the same key, so nothing is done twice</source>
        <translation>%1 の結果を記録できませんでした。同じキーで再度問い合わせるため、二重に処理されることはありません</translation>
    </message>
    <message>
        <source>without encryption mails may only go to a server on this computer</source>
        <translation>暗号化なしのメールは、このコンピューター上のサーバーにしか送れません</translation>
    </message>
    <message>
        <source>write it like postgresql://user@host:5432/name</source>
        <translation>postgresql://user@host:5432/name のように入力してください</translation>
    </message>
    <message>
        <source>write the address that the mails come from</source>
        <translation>メールの差出人アドレスを入力してください</translation>
    </message>
    <message>
        <source>write the mail server&apos;s name, like mail.shop.example</source>
        <translation>mail.shop.example のようなメールサーバー名を入力してください</translation>
    </message>
    <message>
        <source>write the name of an empty database on the server</source>
        <translation>サーバー上の空のデータベースの名前を入力してください</translation>
    </message>
    <message>
        <source>write the server&apos;s name, like db.shop.example</source>
        <translation>db.shop.example のようなサーバー名を入力してください</translation>
    </message>
    <message>
        <source>write the user that the database belongs to</source>
        <translation>データベースの所有ユーザーを入力してください</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Name, as orders and colleagues see it</source>
        <translation>名前（注文や同僚に表示されるもの）</translation>
    </message>
    <message>
        <source>Signs in as %1; that stays, because orders and the audit trail keep it.</source>
        <translation>サインイン名は %1 です。注文と監査記録に残るため、変わりません。</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>1 capture</source>
        <translation>売上請求 1 件</translation>
    </message>
    <message>
        <source>%1 captures</source>
        <translation>売上請求 %1 件</translation>
    </message>
    <message>
        <source>1 refund</source>
        <translation>返金 1 件</translation>
    </message>
    <message>
        <source>%1 refunds</source>
        <translation>返金 %1 件</translation>
    </message>
    <message>
        <source>over %1 d</source>
        <translation>%1 日超</translation>
    </message>
    <message>
        <source>%1 to %2 d</source>
        <translation>%1～%2 日</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>over %1 s</source>
        <translation>%1 秒超</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1～%2 秒</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>注文 1 件</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>注文 %1 件</translation>
    </message>
    <message>
        <source>Made by %1 on %2</source>
        <translation>作成: %1、%2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>点検レポート (X)</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>精算レポート (Z) %1</translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation>%1 の営業日</translation>
    </message>
    <message>
        <source>Shift of %1 at %2</source>
        <translation>%1 のシフト (%2)</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>売上請求済み</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>値引き額</translation>
    </message>
    <message>
        <source>Taxes in all</source>
        <translation>税額合計</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Orders by payment status</source>
        <translation>支払い状況別の注文</translation>
    </message>
    <message>
        <source>Taxes on what was sold</source>
        <translation>売上にかかる税</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>担当者別売上</translation>
    </message>
    <message>
        <source>Refunds that Amazon declined after all</source>
        <translation>後から Amazon に拒否された返金</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>No printer is set up on this computer; save the report as PDF.</source>
        <translation>このコンピューターにはプリンターが設定されていません。レポートは PDF で保存してください。</translation>
    </message>
    <message>
        <source>The shift ends now with its Z report; what is sold afterwards belongs to the next one.</source>
        <translation>精算レポート (Z) を作成してシフトを終了します。以降の売上は次のシフトに計上されます。</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>シフトを終了</translation>
    </message>
    <message>
        <source>The day ends now for the whole shop with its Z report; what is sold afterwards counts for the next day.</source>
        <translation>店舗全体の精算レポート (Z) を作成して一日を締めます。以降の売上は翌営業日に計上されます。</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>一日を締める</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF で保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>How today goes</source>
        <translation>本日の状況</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>シフトを開始</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>点検レポート (X)</translation>
    </message>
    <message>
        <source>Print the report …</source>
        <translation>レポートを印刷…</translation>
    </message>
    <message>
        <source>Save the report as PDF …</source>
        <translation>レポートを PDF で保存…</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>少々お待ちください。</translation>
    </message>
    <message>
        <source>No shift is open at this desk.</source>
        <translation>このレジで開いているシフトはありません。</translation>
    </message>
    <message>
        <source>A shift is open already.</source>
        <translation>すでにシフトが開いています。</translation>
    </message>
    <message>
        <source>No report is shown.</source>
        <translation>表示中のレポートはありません。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしている人がいません。</translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation>マネージャーとオーナーが行います。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Shifts and Z reports</source>
        <translation>シフトと精算レポート (Z)</translation>
    </message>
</context>
<context>
    <name>ResendSheet</name>
    <message>
        <source>Resend a mail</source>
        <translation>メールを再送</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Which one, and to whom</source>
        <translation>どのメールを誰に送るか</translation>
    </message>
    <message>
        <source>The mail goes to the buyer again. No money moves.</source>
        <translation>メールを購入者にもう一度送ります。お金は動きません。</translation>
    </message>
    <message>
        <source>The mail goes to the orders department again (%1). No money moves.</source>
        <translation>メールを受注担当 (%1) にもう一度送ります。お金は動きません。</translation>
    </message>
    <message>
        <source>The mail goes to %1 again. No money moves.</source>
        <translation>メールを %1 にもう一度送ります。お金は動きません。</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Order written down</source>
        <translation>注文を記録</translation>
    </message>
    <message>
        <source>Buyer came back from the confirmation</source>
        <translation>購入者が確認から戻りました</translation>
    </message>
    <message>
        <source>Buyer asked for another payment method</source>
        <translation>購入者に別の支払い方法を依頼</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>注文確定</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>支払い失敗</translation>
    </message>
    <message>
        <source>Order given up</source>
        <translation>注文を断念</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>オーソリ</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>売上請求</translation>
    </message>
    <message>
        <source>Capture declined</source>
        <translation>売上請求が拒否</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer was lost</source>
        <translation>Amazon の応答が失われました</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer is known now</source>
        <translation>Amazon の応答を確認</translation>
    </message>
    <message>
        <source>Amazon stops the shipment</source>
        <translation>Amazon が発送を止めています</translation>
    </message>
    <message>
        <source>Shipment released</source>
        <translation>発送停止を解除</translation>
    </message>
    <message>
        <source>Amazon&apos;s answers contradict each other</source>
        <translation>Amazon の応答が矛盾</translation>
    </message>
    <message>
        <source>The goods may leave the shop.</source>
        <translation>商品を店舗から出せます。</translation>
    </message>
    <message>
        <source>Keep the goods here for now.</source>
        <translation>商品はしばらく店舗で保管してください。</translation>
    </message>
    <message>
        <source>Do not hand over or ship the goods.</source>
        <translation>商品を渡したり発送したりしないでください。</translation>
    </message>
    <message>
        <source>Amazon is still deciding</source>
        <translation>Amazon が審査中です</translation>
    </message>
    <message>
        <source>The order is placed; the money is neither reserved nor taken yet.</source>
        <translation>注文は確定しました。オーソリも売上請求もまだです。</translation>
    </message>
    <message>
        <source>Nothing to do: this page updates by itself, and the buyer gets a mail from Amazon.</source>
        <translation>操作は不要です。この画面は自動で更新され、購入者には Amazon からメールが届きます。</translation>
    </message>
    <message>
        <source>Payment authorized</source>
        <translation>支払いのオーソリ済み</translation>
    </message>
    <message>
        <source>Amazon has reserved the whole amount; it is taken when the goods are shipped.</source>
        <translation>Amazon が全額をオーソリしました。商品の発送時に売上請求します。</translation>
    </message>
    <message>
        <source>Partially captured</source>
        <translation>一部売上請求済み</translation>
    </message>
    <message>
        <source>A part of the amount is taken.</source>
        <translation>金額の一部を売上請求しました。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>Amazon has taken the whole amount.</source>
        <translation>Amazon が全額を売上請求しました。</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>一部返金済み</translation>
    </message>
    <message>
        <source>A part of the money went back to the buyer.</source>
        <translation>金額の一部を購入者に返金しました。</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>All of the money went back to the buyer.</source>
        <translation>全額を購入者に返金しました。</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>支払いが拒否されました</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>お金は動いていません。</translation>
    </message>
    <message>
        <source>Offer the buyer another way to pay; the basket is kept.</source>
        <translation>購入者に別の支払い方法を案内してください。カートは保存されています。</translation>
    </message>
    <message>
        <source>Order canceled</source>
        <translation>注文のキャンセル</translation>
    </message>
    <message>
        <source>Somebody must look</source>
        <translation>確認が必要です</translation>
    </message>
    <message>
        <source>The payment is not settled.</source>
        <translation>支払いが確定していません。</translation>
    </message>
    <message>
        <source>A manager opens this order and decides.</source>
        <translation>マネージャーがこの注文を開いて判断します。</translation>
    </message>
    <message>
        <source>The buyer&apos;s payment method did not work.</source>
        <translation>購入者のお支払い方法が使えませんでした。</translation>
    </message>
    <message>
        <source>Amazon rejected the payment; the same account will not work again.</source>
        <translation>Amazon が支払いを拒否しました。同じアカウントではもう支払えません。</translation>
    </message>
    <message>
        <source>Amazon could not process the payment; it may work in a minute.</source>
        <translation>Amazon が支払いを処理できませんでした。1 分ほど後なら成功するかもしれません。</translation>
    </message>
    <message>
        <source>Amazon did not decide in time.</source>
        <translation>Amazon の判断が時間内に出ませんでした。</translation>
    </message>
    <message>
        <source>The reservation ran out before the money was taken.</source>
        <translation>売上請求の前にオーソリの期限が切れました。</translation>
    </message>
    <message>
        <source>Amazon closed the reservation.</source>
        <translation>Amazon がオーソリをクローズしました。</translation>
    </message>
    <message>
        <source>Amazon canceled the order.</source>
        <translation>Amazon が注文をキャンセルしました。</translation>
    </message>
    <message>
        <source>The shop canceled the order.</source>
        <translation>店舗が注文をキャンセルしました。</translation>
    </message>
    <message>
        <source>The shop closed the reservation.</source>
        <translation>店舗がオーソリをクローズしました。</translation>
    </message>
    <message>
        <source>The order was written down, but Amazon does not know its total yet.</source>
        <translation>注文は記録しましたが、合計額がまだ Amazon に伝わっていません。</translation>
    </message>
    <message>
        <source>The order is not confirmed at Amazon yet.</source>
        <translation>注文は Amazon でまだ確定していません。</translation>
    </message>
    <message>
        <source>The order is confirmed; the payment was not asked for yet.</source>
        <translation>注文は確定しました。支払いの請求はまだです。</translation>
    </message>
    <message>
        <source>The buyer has yet to confirm the payment at Amazon.</source>
        <translation>購入者が Amazon で支払いを確認する必要があります。</translation>
    </message>
    <message>
        <source>The buyer has to pick another payment method.</source>
        <translation>購入者が別のお支払い方法を選ぶ必要があります。</translation>
    </message>
    <message>
        <source>The buyer&apos;s turn</source>
        <translation>購入者の操作待ち</translation>
    </message>
    <message>
        <source>Another payment method needed</source>
        <translation>別のお支払い方法が必要です</translation>
    </message>
    <message>
        <source>The order is placed; no money is reserved, as this shop wants it.</source>
        <translation>注文は確定しました。店舗の設定により、オーソリはしていません。</translation>
    </message>
    <message>
        <source>Order confirmed</source>
        <translation>注文確定</translation>
    </message>
    <message>
        <source>A manager reserves and takes the money later.</source>
        <translation>後でマネージャーがオーソリと売上請求を行います。</translation>
    </message>
    <message>
        <source>Whether money moved is not known yet.</source>
        <translation>お金が動いたかどうかはまだ分かりません。</translation>
    </message>
    <message>
        <source>Nothing to do: Paydesk asks again under the same number, so nothing is done twice.</source>
        <translation>操作は不要です。Paydesk が同じ番号で再度問い合わせるため、二重に処理されることはありません。</translation>
    </message>
    <message>
        <source>Go on with the checkout of this order.</source>
        <translation>この注文のチェックアウトを続けてください。</translation>
    </message>
    <message>
        <source>Stop the shipment</source>
        <translation>出荷を止める</translation>
    </message>
    <message>
        <source>Amazon asks to hold the goods back: the payment looks unusual.</source>
        <translation>Amazon から商品を出荷しないよう求められています。支払いに不審な点があります。</translation>
    </message>
    <message>
        <source>A manager clears it with a reason once Amazon has answered.</source>
        <translation>Amazon の回答後、マネージャーが理由を添えて解除します。</translation>
    </message>
    <message>
        <source>Ask the buyer to pick another payment method at Amazon; then it goes on by itself.</source>
        <translation>購入者に、Amazon で別の支払方法を選ぶよう依頼してください。その後は自動的に進みます。</translation>
    </message>
</context>
<context>
    <name>ResultPresenter</name>
    <message>
        <source>The mail goes to the buyer again.</source>
        <translation>購入者にメールを再送します。</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>The invoice was saved as %1.</source>
        <translation>請求書を %1 として保存しました。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>新しい販売</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save the invoice as PDF</source>
        <translation>請求書を PDF で保存</translation>
    </message>
    <message>
        <source>Mail the buyer again</source>
        <translation>購入者にメールを再送</translation>
    </message>
    <message>
        <source>Ask Amazon about this order</source>
        <translation>この注文を Amazon に問い合わせ</translation>
    </message>
    <message>
        <source>Place or open an order first.</source>
        <translation>先に注文を確定するか開いてください。</translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation>注文を読み込んでいます。</translation>
    </message>
    <message>
        <source>Amazon is being asked.</source>
        <translation>Amazon に問い合わせています。</translation>
    </message>
    <message>
        <source>Save the invoice</source>
        <translation>請求書を保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>New sale</source>
        <translation>新しい販売</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF で保存</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>メールを再送</translation>
    </message>
    <message>
        <source>Ask Amazon now</source>
        <translation>Amazon に今すぐ問い合わせ</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>注文 %1</translation>
    </message>
    <message>
        <source>Asking Amazon …</source>
        <translation>Amazon に問い合わせています…</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Cashier</source>
        <translation>レジ担当</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>Rings up baskets and places orders.</source>
        <translation>カートに商品を登録し、注文を確定します。</translation>
    </message>
    <message>
        <source>Looks after orders and money, closes the day.</source>
        <translation>注文とお金を管理し、営業日を締めます。</translation>
    </message>
    <message>
        <source>Everything, keys and people included.</source>
        <translation>キーとユーザーの管理を含むすべて。</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>Role of %1</source>
        <translation>%1 の役割</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send a mail</source>
        <translation>メールを送る</translation>
    </message>
    <message>
        <source>Show a notice</source>
        <translation>お知らせを表示</translation>
    </message>
    <message>
        <source>As the reader speaks</source>
        <translation>受信者の言語</translation>
    </message>
    <message>
        <source>Amazon mails as well: %1</source>
        <translation>Amazon からもメールが届きます: %1</translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation>待機時間 (分)</translation>
    </message>
    <message>
        <source>Minutes in which later news may call it off</source>
        <translation>後の知らせで取り消せる時間 (分)</translation>
    </message>
    <message>
        <source>Recipients, with commas between</source>
        <translation>宛先 (カンマ区切り)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>On whose screen; with nobody chosen on everybody&apos;s</source>
        <translation>誰の画面に出すか。誰も選ばなければ全員の画面</translation>
    </message>
</context>
<context>
    <name>SalesTaxSheet</name>
    <message>
        <source>New jurisdiction</source>
        <translation>新しい課税地域</translation>
    </message>
    <message>
        <source>Change jurisdiction</source>
        <translation>課税地域を変更</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Delivery charges are taxed there</source>
        <translation>この地域では配送料も課税対象</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>The jurisdiction needs a name; receipts show it.</source>
        <translation>課税地域には名前が必要です。レシートに表示されます。</translation>
    </message>
    <message>
        <source>Say where it is: one area, by regions or postcodes.</source>
        <translation>場所を指定してください。地域または郵便番号で 1 つの区域を示します。</translation>
    </message>
    <message>
        <source>e.g. New York State</source>
        <translation>例: New York State</translation>
    </message>
    <message>
        <source>e.g. reduced, clothing</source>
        <translation>例: 軽減, 衣料品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Classes of goods that are free, with commas between</source>
        <translation>非課税の商品区分 (コンマ区切り)</translation>
    </message>
</context>
<context>
    <name>SaveFilterSheet</name>
    <message>
        <source>Save this filter</source>
        <translation>この絞り込みを保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>It stands above the list on every desk. Typed words are not saved.</source>
        <translation>すべての端末で一覧の上に表示されます。入力した検索語は保存されません。</translation>
    </message>
    <message>
        <source>Another filter is called “%1”.</source>
        <translation>「%1」という絞り込みがすでにあります。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>There are %1 saved filters already; delete one first.</source>
        <translation>保存済みの絞り込みが %1 件あります。先に一つ削除してください。</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>You can look at these settings. Only owners change them.</source>
        <translation>この設定は閲覧のみ可能です。変更できるのはオーナーだけです。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Unmark all</source>
        <translation>選択をすべて解除</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 件選択</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>注文額</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>オーソリ済み</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>売上請求済み</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
</context>
<context>
    <name>SentMails</name>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>返送</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>The mail server wants it later. Paydesk tries again by itself.</source>
        <translation>メールサーバーが後で送るよう求めています。Paydesk が自動的に再試行します。</translation>
    </message>
    <message>
        <source>The mail server had it, and its answer was not heard. It may have arrived; each try has the same Message-ID, by which a mailbox shows it once.</source>
        <translation>メールサーバーに渡しましたが、応答を受け取れませんでした。届いている可能性があります。どの試行も同じ Message-ID を使うため、受信箱には 1 通だけ表示されます。</translation>
    </message>
    <message>
        <source>Amazon has not told the buyer&apos;s address yet. Paydesk tries again by itself.</source>
        <translation>購入者のアドレスがまだ Amazon から届いていません。Paydesk が自動的に再試行します。</translation>
    </message>
    <message>
        <source>The address is none that a mail server would take.</source>
        <translation>メールサーバーが受け付けない形式のアドレスです。</translation>
    </message>
    <message>
        <source>The mail server refused it. Look at its words, then send it again.</source>
        <translation>メールサーバーに拒否されました。応答の内容を確認してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>It could not be sent for three days. A person may still send it.</source>
        <translation>3 日間送信できませんでした。手動ではまだ送信できます。</translation>
    </message>
    <message>
        <source>Its template does not work. Mend the template, then send it again.</source>
        <translation>テンプレートが正しく動作しません。テンプレートを修正してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The buyer&apos;s data was erased; there is nobody to write to.</source>
        <translation>購入者のデータは消去されたため、送る相手がいません。</translation>
    </message>
    <message>
        <source>What happened next made it pointless, so it was not sent.</source>
        <translation>その後の経過で不要になったため、送信しませんでした。</translation>
    </message>
    <message>
        <source>Somebody took it back before it was sent.</source>
        <translation>送信前に取り下げられました。</translation>
    </message>
    <message>
        <source>It came back after the mail server had taken it.</source>
        <translation>メールサーバーが受け付けた後に返送されました。</translation>
    </message>
    <message>
        <source>No mail server is set up yet. Mails wait here, and none is lost.</source>
        <translation>メールサーバーがまだ設定されていません。メールはここで待機し、失われることはありません。</translation>
    </message>
    <message>
        <source>Training: no mail leaves this computer. What would go out waits here to be read.</source>
        <translation>トレーニング: メールはこのコンピューターから送信されません。送信されるはずの内容をここで読めます。</translation>
    </message>
    <message>
        <source>This desk does not know the mail server&apos;s password, so it sends nothing. Other desks may.</source>
        <translation>この端末はメールサーバーのパスワードを知らないため、何も送信しません。ほかの端末では送信できる場合があります。</translation>
    </message>
</context>
<context>
    <name>SentMailsPresenter</name>
    <message>
        <source>The mail goes out again.</source>
        <translation>メールを再送します。</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) go out again.</source>
        <translation>
            <numerusform>%n 通のメールを再送します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) will not be sent.</source>
        <translation>
            <numerusform>%n 通のメールは送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) had gone already.</source>
        <translation>
            <numerusform>%n 通のメールはすでに送信されていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What came back is kept with the mail.</source>
        <translation>返送された内容をメールと一緒に保存しました。</translation>
    </message>
</context>
<context>
    <name>SentMailsScreen</name>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Search the mails</source>
        <translation>メールを検索</translation>
    </message>
    <message>
        <source>Send the chosen mails again</source>
        <translation>選択したメールを再送</translation>
    </message>
    <message>
        <source>Take the chosen mails back</source>
        <translation>選択したメールを取り下げ</translation>
    </message>
    <message>
        <source>Show whom the mail is for</source>
        <translation>メールの宛先を表示</translation>
    </message>
    <message>
        <source>Keep what came back</source>
        <translation>返送された内容を保存</translation>
    </message>
    <message>
        <source>Open the mail&apos;s order</source>
        <translation>メールの注文を開く</translation>
    </message>
    <message>
        <source>Show all mails</source>
        <translation>すべてのメールを表示</translation>
    </message>
</context>
<context>
    <name>SentMailsView</name>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation>誰に何を知らせるか</translation>
    </message>
    <message>
        <source>A mail came back …</source>
        <translation>メールが返送された …</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>▲  %1 need a person</source>
        <translation>▲  %1 件は人の確認が必要です</translation>
    </message>
    <message>
        <source>▲  1 needs a person</source>
        <translation>▲  1 件は人の確認が必要です</translation>
    </message>
    <message>
        <source>Reading the mails</source>
        <translation>メールを読み込み中</translation>
    </message>
    <message>
        <source>No mails yet</source>
        <translation>メールはまだありません</translation>
    </message>
    <message>
        <source>Mails to buyers and staff appear here with the first order.</source>
        <translation>最初の注文が入ると、購入者とスタッフ宛のメールがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No mail is like that. Look at all of them.</source>
        <translation>該当するメールはありません。すべてのメールを表示してください。</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Keep mail server</source>
        <translation>メールサーバーを保存</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>テストメールを送信</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>STARTTLS (often port 587)</source>
        <translation>STARTTLS (通常ポート 587)</translation>
    </message>
    <message>
        <source>TLS (often port 465)</source>
        <translation>TLS (通常ポート 465)</translation>
    </message>
    <message>
        <source>None: a server on this computer</source>
        <translation>なし: このコンピューター上のサーバー</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>User (empty for none)</source>
        <translation>ユーザー (不要なら空欄)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Own certificate authority (PEM file)</source>
        <translation>独自の認証局 (PEM ファイル)</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>差出人アドレス</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>差出人名</translation>
    </message>
    <message>
        <source>Answers go to (empty for the sender)</source>
        <translation>返信先 (空欄なら差出人)</translation>
    </message>
    <message>
        <source>Test mail to …</source>
        <translation>テストメールの宛先…</translation>
    </message>
    <message>
        <source>Recipient of the test mail</source>
        <translation>テストメールの宛先</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Back to the default of “%1”</source>
        <translation>既定値「%1」に戻す</translation>
    </message>
    <message>
        <source>What is kept does not fit; the default is shown. Choose it anew.</source>
        <translation>保存されている値が正しくないため、既定値を表示しています。選び直してください。</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <translation>変更: %1、%2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the shop</source>
        <translation>店舗名</translation>
    </message>
    <message>
        <source>Buyers see it at Amazon while they pay, and on their receipts.</source>
        <translation>購入者が Amazon での支払い中とレシートで目にする名前です。</translation>
    </message>
    <message>
        <source>store name company brand title</source>
        <translation>店舗名 店名 会社 ブランド タイトル</translation>
    </message>
    <message>
        <source>Order prefix</source>
        <translation>注文番号の接頭辞</translation>
    </message>
    <message>
        <source>Stands before every new order number, so that several shops on one Amazon account do not collide. Orders that exist keep theirs.</source>
        <translation>新しい注文番号の先頭に付きます。1 つの Amazon アカウントを複数の店舗で使っても番号が重なりません。既存の注文はそのままです。</translation>
    </message>
    <message>
        <source>number series invoice reference</source>
        <translation>番号 連番 請求書 参照</translation>
    </message>
    <message>
        <source>Text on the card statement</source>
        <translation>カード明細の表示</translation>
    </message>
    <message>
        <source>What buyers read on the statement of their card; Amazon adds AMZ*.</source>
        <translation>購入者のカード利用明細に表示される文字です。Amazon が AMZ* を付け加えます。</translation>
    </message>
    <message>
        <source>soft descriptor bank statement card</source>
        <translation>利用明細 銀行 カード 請求名</translation>
    </message>
    <message>
        <source>JavaScript origin</source>
        <translation>JavaScript オリジン</translation>
    </message>
    <message>
        <source>The address that Seller Central lists as allowed origin of this shop. It must be the same there, letter by letter, or Amazon shows no button.</source>
        <translation>Seller Central にこの店舗の許可済みオリジンとして登録されているアドレスです。1 文字でも異なると、Amazon のボタンが表示されません。</translation>
    </message>
    <message>
        <source>domain website url https allowed widget login</source>
        <translation>ドメイン ウェブサイト URL https 許可 ウィジェット ログイン</translation>
    </message>
    <message>
        <source>When money is taken</source>
        <translation>売上請求の時期</translation>
    </message>
    <message>
        <source>Amazon wants money taken when goods leave the shop. Whoever sells over the counter takes it at once.</source>
        <translation>Amazon は、商品が店舗を出る時点での売上請求を求めています。店頭販売ではその場で請求します。</translation>
    </message>
    <message>
        <source>capture charge immediate authorize reserve payment</source>
        <translation>売上請求 請求 即時 オーソリ 支払い</translation>
    </message>
    <message>
        <source>How long the buyer waits for Amazon&apos;s answer</source>
        <translation>購入者が Amazon の応答を待つ時間</translation>
    </message>
    <message>
        <source>Amazon answers within seconds or within a day. A day declines fewer orders, and they are Queued until then.</source>
        <translation>Amazon の応答は数秒以内または 1 日以内です。1 日の場合は拒否される注文が減りますが、それまで「待機中」になります。</translation>
    </message>
    <message>
        <source>authorization synchronous asynchronous timeout decline queued</source>
        <translation>オーソリ 同期 非同期 タイムアウト 拒否 待機中</translation>
    </message>
    <message>
        <source>Lock an idle desk</source>
        <translation>操作のない端末をロック</translation>
    </message>
    <message>
        <source>After so long without a touch the desk asks for the PIN again. The basket stays.</source>
        <translation>この時間操作がないと、端末は再び PIN を求めます。カートはそのまま残ります。</translation>
    </message>
    <message>
        <source>idle lock timeout screen saver sign out PIN inactivity</source>
        <translation>アイドル ロック タイムアウト スクリーンセーバー サインアウト PIN 無操作</translation>
    </message>
    <message>
        <source>Reasons for a discount</source>
        <translation>割引の理由</translation>
    </message>
    <message>
        <source>What the till offers to choose from, one on each line. Leave it empty for the list that Paydesk brings along.</source>
        <translation>レジで選べる理由を 1 行に 1 つ書きます。空欄の場合は Paydesk 付属の一覧を使います。</translation>
    </message>
    <message>
        <source>rebate price reduction list</source>
        <translation>割引 値引き 値下げ 一覧</translation>
    </message>
    <message>
        <source>Longest pause inside a scan</source>
        <translation>スキャン中の最長間隔</translation>
    </message>
    <message>
        <source>Keys that follow each other faster than this come from a scanner. A slow wireless scanner may need 60.</source>
        <translation>これより速い連続したキー入力はスキャナーからのものとみなします。遅い無線スキャナーでは 60 が必要な場合があります。</translation>
    </message>
    <message>
        <source>barcode scanner speed wireless gap</source>
        <translation>バーコード スキャナー 速度 無線 間隔</translation>
    </message>
    <message>
        <source>Shortest barcode</source>
        <translation>バーコードの最小桁数</translation>
    </message>
    <message>
        <source>What is shorter than this counts as typed by hand.</source>
        <translation>これより短いものは手入力とみなします。</translation>
    </message>
    <message>
        <source>barcode scanner length minimum</source>
        <translation>バーコード スキャナー 長さ 桁数 最小</translation>
    </message>
    <message>
        <source>Orders department</source>
        <translation>受注担当</translation>
    </message>
    <message>
        <source>Who gets the mails for the orders department, one on each line.</source>
        <translation>受注担当宛のメールの受取人を 1 行に 1 件書きます。</translation>
    </message>
    <message>
        <source>recipient address mail notification team</source>
        <translation>受取人 宛先 アドレス メール 通知 チーム</translation>
    </message>
    <message>
        <source>Warn of an old authorization</source>
        <translation>古いオーソリの警告</translation>
    </message>
    <message>
        <source>Money that is reserved and not taken is told of so many days before Amazon lets it go. Amazon does that after 30 days.</source>
        <translation>オーソリ済みで未請求の金額について、Amazon が解放する何日前に知らせるかを指定します。Amazon は 30 日後に解放します。</translation>
    </message>
    <message>
        <source>ageing expiry authorization reservation warning days</source>
        <translation>期限 期限切れ オーソリ 警告 日数</translation>
    </message>
    <message>
        <source>Warn when Amazon is silent</source>
        <translation>Amazon からの通知が途絶えたら警告</translation>
    </message>
    <message>
        <source>When orders were placed and no notification came for so long, something between Amazon and this shop is broken.</source>
        <translation>注文があったのにこの時間通知が届かない場合、Amazon とこの店舗の間に障害があります。</translation>
    </message>
    <message>
        <source>IPN silence notifications warning hours</source>
        <translation>IPN 途絶 通知 警告 時間</translation>
    </message>
    <message>
        <source>Address of the companion</source>
        <translation>コンパニオンのアドレス</translation>
    </message>
    <message>
        <source>Where the shop&apos;s companion serves its desks. Leave it empty when this shop has none, or when a desk hears Amazon itself.</source>
        <translation>店舗のコンパニオンが端末にデータを提供するアドレスです。コンパニオンがない場合や、端末が Amazon の通知を直接受ける場合は空欄にします。</translation>
    </message>
    <message>
        <source>companion server feed url IPN sync</source>
        <translation>コンパニオン サーバー フィード URL IPN 同期</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>この端末の名前</translation>
    </message>
    <message>
        <source>Stands on reports and in the audit trail. No two desks may share one; empty for the name of the computer.</source>
        <translation>レポートと監査記録に表示されます。端末どうしで同じ名前は使えません。空欄の場合はコンピューター名になります。</translation>
    </message>
    <message>
        <source>till register computer counter name</source>
        <translation>レジ 端末 コンピューター カウンター 名前</translation>
    </message>
    <message>
        <source>Make a backup every</source>
        <translation>バックアップの間隔</translation>
    </message>
    <message>
        <source>Each desk keeps its own. 0 makes none by itself.</source>
        <translation>端末ごとにバックアップを作成します。0 にすると自動では作成しません。</translation>
    </message>
    <message>
        <source>backup schedule copy save database</source>
        <translation>バックアップ スケジュール コピー 保存 データベース</translation>
    </message>
    <message>
        <source>Keep the wording of notifications</source>
        <translation>通知の本文の保存期間</translation>
    </message>
    <message>
        <source>What Amazon sent is forgotten after that; what came of it stays.</source>
        <translation>Amazon が送った内容は期間後に消去されます。その結果は残ります。</translation>
    </message>
    <message>
        <source>retention erase IPN privacy data protection GDPR</source>
        <translation>保存期間 消去 IPN プライバシー 個人情報保護 GDPR</translation>
    </message>
    <message>
        <source>Keep the content of mails</source>
        <translation>メールの内容の保存期間</translation>
    </message>
    <message>
        <source>What a mail said is forgotten after that; that it was sent stays.</source>
        <translation>メールの内容は期間後に消去されます。送信した事実は残ります。</translation>
    </message>
    <message>
        <source>retention erase outbox privacy data protection GDPR</source>
        <translation>保存期間 消去 送信箱 プライバシー 個人情報保護 GDPR</translation>
    </message>
    <message>
        <source>Keep parked baskets</source>
        <translation>保留したカートの保存期間</translation>
    </message>
    <message>
        <source>A basket that nobody paid is forgotten after that. 0 keeps it.</source>
        <translation>支払われなかったカートは期間後に消去されます。0 にすると残ります。</translation>
    </message>
    <message>
        <source>park parked basket cart retention erase</source>
        <translation>保留 カート 保存期間 消去</translation>
    </message>
    <message>
        <source>Keep the logs of a desk</source>
        <translation>端末のログの保存期間</translation>
    </message>
    <message>
        <source>They hold no buyer&apos;s data and no keys. 0 keeps them.</source>
        <translation>購入者のデータやキーは含まれません。0 にすると残ります。</translation>
    </message>
    <message>
        <source>log retention erase diagnosis</source>
        <translation>ログ 保存期間 消去 診断</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>残すバックアップの数</translation>
    </message>
    <message>
        <source>The newest scheduled ones; those made by hand stay.</source>
        <translation>定期バックアップのうち新しいものを残します。手動で作成したものは残ります。</translation>
    </message>
    <message>
        <source>backup number rotation disk</source>
        <translation>バックアップ 数 世代 ディスク</translation>
    </message>
    <message>
        <source>The shop&apos;s address</source>
        <translation>店舗の住所</translation>
    </message>
    <message>
        <source>Under its name on invoices, receipts and mails.</source>
        <translation>請求書、レシート、メールの店舗名の下に表示されます。</translation>
    </message>
    <message>
        <source>letterhead sender street invoice</source>
        <translation>レターヘッド 差出人 住所 請求書</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税務登録番号</translation>
    </message>
    <message>
        <source>The number that the law wants on invoices.</source>
        <translation>法律により請求書への記載が必要な番号です。</translation>
    </message>
    <message>
        <source>VAT id sales tax permit qualified invoice</source>
        <translation>登録番号 消費税 適格請求書 インボイス VAT</translation>
    </message>
    <message>
        <source>Legal texts</source>
        <translation>法定表示</translation>
    </message>
    <message>
        <source>At the foot of invoices.</source>
        <translation>請求書の下部に表示されます。</translation>
    </message>
    <message>
        <source>register director imprint footer</source>
        <translation>登記 代表者 特定商取引法 フッター</translation>
    </message>
    <message>
        <source>Returns and exchanges</source>
        <translation>返品と交換</translation>
    </message>
    <message>
        <source>What the shop says of them on receipts.</source>
        <translation>これについてレシートに記載する文面です。</translation>
    </message>
    <message>
        <source>refund policy gift exchange withdrawal</source>
        <translation>返金 返品 ギフト 交換 撤回</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>あいさつ</translation>
    </message>
    <message>
        <source>A sentence under the totals.</source>
        <translation>合計の下に入る一文です。</translation>
    </message>
    <message>
        <source>thank you closing sentence</source>
        <translation>ありがとう お礼 結びの言葉</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light, dark, or as this computer has it.</source>
        <translation>ライト、ダーク、またはこのコンピューターの設定に合わせます。</translation>
    </message>
    <message>
        <source>dark mode light theme appearance contrast</source>
        <translation>ダークモード ライト テーマ 外観 コントラスト</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>画面の言語</translation>
    </message>
    <message>
        <source>What buyers read, in mails and on receipts, follows the buyer instead.</source>
        <translation>メールやレシートなど購入者が読むものは、購入者の言語に従います。</translation>
    </message>
    <message>
        <source>translation English German Japanese Deutsch 日本語 locale</source>
        <translation>翻訳 言語 英語 ドイツ語 日本語 English Deutsch ロケール</translation>
    </message>
    <message>
        <source>Later: reserve now, capture by hand</source>
        <translation>後で: 今オーソリし、手動で売上請求</translation>
    </message>
    <message>
        <source>Later: confirm only, reserve by hand</source>
        <translation>後で: 確認のみ行い、手動でオーソリ</translation>
    </message>
    <message>
        <source>Seconds: decided while they wait</source>
        <translation>数秒: 購入者を待たせて判定</translation>
    </message>
    <message>
        <source>Seconds, or a day where need be</source>
        <translation>数秒、必要なら 1 日</translation>
    </message>
    <message>
        <source>At once, when the order is placed</source>
        <translation>注文の確定と同時</translation>
    </message>
    <message>
        <source>Up to a day: Queued until then</source>
        <translation>最長 1 日: それまで待機中</translation>
    </message>
    <message>
        <source>As this computer has it</source>
        <translation>このコンピューターに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Name, letterhead and numbers</source>
        <translation>店舗名、レターヘッド、番号</translation>
    </message>
    <message>
        <source>Amazon account</source>
        <translation>Amazon アカウント</translation>
    </message>
    <message>
        <source>The keys, and what Amazon knows of this shop</source>
        <translation>キーと、Amazon に登録されているこの店舗の情報</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>お会計</translation>
    </message>
    <message>
        <source>How money is reserved and taken</source>
        <translation>オーソリと売上請求の方法</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Scanner, discounts and locking</source>
        <translation>スキャナー、割引、ロック</translation>
    </message>
    <message>
        <source>Taxes and shipping</source>
        <translation>税と配送</translation>
    </message>
    <message>
        <source>What is added to a basket</source>
        <translation>カートに加算されるもの</translation>
    </message>
    <message>
        <source>Receipts and printers</source>
        <translation>レシートとプリンター</translation>
    </message>
    <message>
        <source>Paper, printers and what stands on an invoice</source>
        <translation>用紙、プリンター、請求書の記載内容</translation>
    </message>
    <message>
        <source>Mails and notices</source>
        <translation>メールと通知</translation>
    </message>
    <message>
        <source>Who is told what, and by which server</source>
        <translation>誰に何をどのサーバーで知らせるか</translation>
    </message>
    <message>
        <source>Hearing Amazon</source>
        <translation>Amazon からの通知の受信</translation>
    </message>
    <message>
        <source>The companion and the address for notifications</source>
        <translation>コンパニオンと通知用アドレス</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>ユーザーと権限</translation>
    </message>
    <message>
        <source>Who works here, and who may do what</source>
        <translation>ここで働く人と、それぞれができること</translation>
    </message>
    <message>
        <source>Data and keeping</source>
        <translation>データと保存期間</translation>
    </message>
    <message>
        <source>Database, backups, and what is erased when</source>
        <translation>データベース、バックアップ、何をいつ消去するか</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Of the windows at this desk</source>
        <translation>この端末の画面</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>This desk, and moving settings to another one</source>
        <translation>この端末と、別の端末への設定の移行</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 文字</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>店舗全体</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>次回起動時</translation>
    </message>
    <message>
        <source>This kind of value does not fit. Nothing was changed.</source>
        <translation>この種類の値は使えません。何も変更していません。</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2. Nothing was changed.</source>
        <translation>%1 から %2 までの整数を入力してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Choose one of the list. Nothing was changed.</source>
        <translation>一覧から選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>Write %1 characters at most. Nothing was changed.</source>
        <translation>%1 文字以内で入力してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Write %1 lines at most. Nothing was changed.</source>
        <translation>%1 行以内で入力してください。何も変更していません。</translation>
    </message>
    <message>
        <source>This must not be empty. Nothing was changed.</source>
        <translation>空欄にはできません。何も変更していません。</translation>
    </message>
    <message>
        <source>Write plain text on one line. Nothing was changed.</source>
        <translation>書式のないテキストを 1 行で入力してください。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is no mail address. Nothing was changed.</source>
        <translation>「%1」はメールアドレスではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Write it like https://shop.example, without a path. Nothing was changed.</source>
        <translation>https://shop.example のように、パスなしで入力してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Write it like https://companion.example, or leave it empty. Nothing was changed.</source>
        <translation>https://companion.example のように入力するか、空欄にしてください。何も変更していません。</translation>
    </message>
    <message>
        <source>Write letters, digits, - and _ alone. Nothing was changed.</source>
        <translation>英字、数字、- と _ だけで入力してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was changed.</source>
        <translation>ファイル %1 を読み込めません。何も変更していません。</translation>
    </message>
    <message>
        <source>The file %1 is no text. Nothing was changed.</source>
        <translation>ファイル %1 はテキストではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>This file is too large for a file of settings. Nothing was changed.</source>
        <translation>設定ファイルとしては大きすぎます。何も変更していません。</translation>
    </message>
    <message>
        <source>Line %2: this file is damaged or cut off. Nothing was changed.</source>
        <translation>%2 行目: ファイルが破損しているか、途中で切れています。何も変更していません。</translation>
    </message>
    <message>
        <source>This is no file of Paydesk&apos;s settings.</source>
        <translation>Paydesk の設定ファイルではありません。</translation>
    </message>
    <message>
        <source>Another version of Paydesk wrote this file. Nothing was changed.</source>
        <translation>別のバージョンの Paydesk が作成したファイルです。何も変更していません。</translation>
    </message>
    <message>
        <source>The file holds no settings. Nothing was changed.</source>
        <translation>ファイルに設定が含まれていません。何も変更していません。</translation>
    </message>
    <message>
        <source>Line %2: “%1” is told twice. Nothing was changed.</source>
        <translation>%2 行目: 「%1」が 2 回指定されています。何も変更していません。</translation>
    </message>
    <message>
        <source>Line %2: there is no setting “%1” to import. Nothing was changed.</source>
        <translation>%2 行目: インポートできる設定「%1」はありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Line %2, “%1”: %3</source>
        <translation>%2 行目、「%1」: %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>契機</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定: %1</translation>
    </message>
    <message>
        <source>Somebody else changed this a moment ago. You see their value now; nothing of yours was kept.</source>
        <translation>ほかの人が先ほど変更しました。現在表示されているのはその値です。あなたの変更は保存されていません。</translation>
    </message>
    <message>
        <source>Only owners change this. Nothing was changed.</source>
        <translation>変更できるのはオーナーだけです。何も変更していません。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation>レターヘッドとロゴ</translation>
    </message>
    <message>
        <source>Address, tax number, legal texts and the picture</source>
        <translation>住所、税務登録番号、法定表示、画像</translation>
    </message>
    <message>
        <source>address VAT imprint picture invoice head</source>
        <translation>住所 消費税 VAT 法定表示 画像 ロゴ 請求書 ヘッダー</translation>
    </message>
    <message>
        <source>Set up the shop, step by step</source>
        <translation>店舗を順を追って設定</translation>
    </message>
    <message>
        <source>Keys, region, training, sandbox or live, and addresses</source>
        <translation>キー、リージョン、トレーニング・サンドボックス・本番の別、アドレス</translation>
    </message>
    <message>
        <source>connect credentials access key secret seller merchant id wizard live sandbox return URL</source>
        <translation>接続 認証情報 アクセスキー シークレット 出品者 ID マーチャント ID ウィザード 本番 サンドボックス リターン URL</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Rates, classes, and where they hold</source>
        <translation>税率、区分、適用地域</translation>
    </message>
    <message>
        <source>VAT sales tax rate class rounding consumption</source>
        <translation>消費税 VAT 売上税 税率 区分 端数処理</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Zones, methods and what they cost</source>
        <translation>地帯、配送方法、料金</translation>
    </message>
    <message>
        <source>delivery parcel carrier zone tariff postage</source>
        <translation>配送 宅配 運送会社 地帯 料金 送料</translation>
    </message>
    <message>
        <source>Receiving notifications</source>
        <translation>通知の受信</translation>
    </message>
    <message>
        <source>Which desk hears Amazon, at which address and port</source>
        <translation>Amazon からの通知を受信する端末と、そのアドレスとポート</translation>
    </message>
    <message>
        <source>IPN URL endpoint topic port proxy listen webhook</source>
        <translation>IPN URL エンドポイント トピック ポート プロキシ 待ち受け Webhook</translation>
    </message>
    <message>
        <source>Test the notifications</source>
        <translation>通知をテスト</translation>
    </message>
    <message>
        <source>Sends one the whole way and turns the light green</source>
        <translation>実際の経路で 1 件送り、届けばランプが緑になります</translation>
    </message>
    <message>
        <source>IPN test light check SNS</source>
        <translation>IPN テスト ランプ 確認 SNS</translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation>この端末のプリンター</translation>
    </message>
    <message>
        <source>Receipt printer, invoice printer, paper, cash drawer</source>
        <translation>レシートプリンター、請求書プリンター、用紙、キャッシュドロア</translation>
    </message>
    <message>
        <source>ESC/POS 80 mm 58 mm A4 Letter USB network thermal</source>
        <translation>ESC/POS 80 mm 58 mm A4 レター USB ネットワーク 感熱</translation>
    </message>
    <message>
        <source>Mail server, and who is told what</source>
        <translation>メールサーバーと通知先</translation>
    </message>
    <message>
        <source>One switch for each event and each audience</source>
        <translation>イベントと対象者ごとに 1 つのスイッチ</translation>
    </message>
    <message>
        <source>SMTP STARTTLS TLS sender notification grid event buyer staff password</source>
        <translation>SMTP STARTTLS TLS 差出人 通知 一覧表 イベント 購入者 スタッフ パスワード</translation>
    </message>
    <message>
        <source>Templates of the mails</source>
        <translation>メールのテンプレート</translation>
    </message>
    <message>
        <source>How each mail is worded, in each language</source>
        <translation>各メールの言語別の文面</translation>
    </message>
    <message>
        <source>text wording subject HTML Jinja translation</source>
        <translation>本文 文面 件名 HTML Jinja 翻訳</translation>
    </message>
    <message>
        <source>People and permissions</source>
        <translation>スタッフと権限</translation>
    </message>
    <message>
        <source>Users, PINs, roles, and limits on refunds and discounts</source>
        <translation>ユーザー、PIN、役割、返金と割引の上限</translation>
    </message>
    <message>
        <source>user staff cashier manager owner role PIN approval discount limit</source>
        <translation>ユーザー スタッフ レジ担当 マネージャー オーナー 役割 PIN 承認 割引 上限</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>Who changed what, and whether the trail is whole</source>
        <translation>誰が何を変更したか、記録に欠けがないか</translation>
    </message>
    <message>
        <source>history log changes chain revision</source>
        <translation>履歴 ログ 変更 チェーン 監査</translation>
    </message>
    <message>
        <source>Backups and buyers&apos; data</source>
        <translation>バックアップと購入者データ</translation>
    </message>
    <message>
        <source>Make and restore backups, erase a buyer on request</source>
        <translation>バックアップの作成と復元、依頼による購入者データの消去</translation>
    </message>
    <message>
        <source>restore backup erase privacy GDPR database</source>
        <translation>復元 バックアップ 消去 プライバシー GDPR データベース</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>この端末を診断</translation>
    </message>
    <message>
        <source>What is wrong, how to mend it, and a bundle for support</source>
        <translation>異常と対処方法、サポート用ファイル</translation>
    </message>
    <message>
        <source>doctor diagnosis health test clock network printer database version support log</source>
        <translation>診断 状態 テスト 時計 ネットワーク プリンター データベース バージョン サポート ログ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Move to PostgreSQL; a step of the set-up</source>
        <translation>PostgreSQL への移行。初期設定の 1 ステップです</translation>
    </message>
    <message>
        <source>PostgreSQL SQLite server move several desks</source>
        <translation>PostgreSQL SQLite サーバー 移行 複数 端末</translation>
    </message>
</context>
<context>
    <name>SettingsPlaces</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>この端末を診断</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>“%1” is as it was: %2.</source>
        <translation>「%1」を元に戻しました: %2。</translation>
    </message>
    <message>
        <source>“%1” is now: %2.</source>
        <translation>「%1」の現在の値: %2。</translation>
    </message>
    <message>
        <source>It takes effect when Paydesk is started again.</source>
        <translation>Paydesk を再起動すると有効になります。</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Undo the last change of a setting</source>
        <translation>直前の設定変更を元に戻す</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>設定をエクスポート …</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>設定をインポート …</translation>
    </message>
    <message>
        <source>Into a file for another shop or desk, without keys and passwords</source>
        <translation>別の店舗や端末用のファイルに書き出します (キーとパスワードは除く)</translation>
    </message>
    <message>
        <source>save copy backup JSON transfer</source>
        <translation>保存 コピー バックアップ JSON 移行</translation>
    </message>
    <message>
        <source>Shows what would change first; keys and passwords stay</source>
        <translation>変更される内容を先に表示します。キーとパスワードはそのままです</translation>
    </message>
    <message>
        <source>load restore JSON transfer</source>
        <translation>読み込み 復元 JSON 移行</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>No setting is called “%1”</source>
        <translation>「%1」という設定はありません</translation>
    </message>
    <message>
        <source>Try another word for it, or look through the sections.</source>
        <translation>別の言葉で検索するか、セクションを見てください。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Settlements</name>
    <message>
        <source>✓ Agrees</source>
        <translation>✓ 一致</translation>
    </message>
    <message>
        <source>≠ Other amount</source>
        <translation>≠ 金額の相違</translation>
    </message>
    <message>
        <source>? Unknown here</source>
        <translation>? 記録なし</translation>
    </message>
    <message>
        <source>! Not in a report</source>
        <translation>! レポートに記載なし</translation>
    </message>
    <message>
        <source>… In the next report</source>
        <translation>… 次のレポートに記載予定</translation>
    </message>
    <message>
        <source>◔ Still pending here</source>
        <translation>◔ まだ保留中</translation>
    </message>
    <message>
        <source>‼ In two reports</source>
        <translation>‼ 2 つのレポートに記載</translation>
    </message>
    <message>
        <source>○ No payment</source>
        <translation>○ 支払いなし</translation>
    </message>
    <message>
        <source>Compare this order with Seller Central.</source>
        <translation>この注文をセラーセントラルと照合してください。</translation>
    </message>
    <message>
        <source>Adopt the order, or look it up in Seller Central.</source>
        <translation>この注文を取り込むか、セラーセントラルで確認してください。</translation>
    </message>
    <message>
        <source>It may be in a later report.</source>
        <translation>後のレポートに載る可能性があります。</translation>
    </message>
    <message>
        <source>It came within a day of the report&apos;s end; Amazon posts it in the next report.</source>
        <translation>レポートの締めまで1日を切ってから発生したものです。Amazon は次のレポートに計上します。</translation>
    </message>
    <message>
        <source>Open the order and ask Amazon about it.</source>
        <translation>注文を開き、Amazon に照会してください。</translation>
    </message>
    <message>
        <source>Another report has the same payment; ask Amazon which one counts.</source>
        <translation>同じ支払いが別のレポートにもあります。どちらが有効か Amazon に問い合わせてください。</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>売上請求</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>SettlementsPresenter</name>
    <message>
        <source>The report was imported as a whole and compared with your books.</source>
        <translation>レポート全体を取り込み、帳簿と照合しました。</translation>
    </message>
</context>
<context>
    <name>SettlementsScreen</name>
    <message>
        <source>Import a settlement report</source>
        <translation>決済レポートを取り込む</translation>
    </message>
    <message>
        <source>Reports (*.csv *.txt *.tsv)</source>
        <translation>レポート (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Import a report …</source>
        <translation>レポートを取り込む…</translation>
    </message>
    <message>
        <source>Import the doubtful report all the same</source>
        <translation>疑わしいレポートをそのまま取り込む</translation>
    </message>
    <message>
        <source>Show what agrees, too</source>
        <translation>一致したものも表示</translation>
    </message>
    <message>
        <source>Managers and owners do that.</source>
        <translation>マネージャーとオーナーが行います。</translation>
    </message>
    <message>
        <source>No report is in doubt.</source>
        <translation>疑わしいレポートはありません。</translation>
    </message>
</context>
<context>
    <name>SettlementsView</name>
    <message>
        <source>Import a report …</source>
        <translation>レポートを取り込む…</translation>
    </message>
    <message>
        <source>No settlement report yet</source>
        <translation>決済レポートはまだありません</translation>
    </message>
    <message>
        <source>Download one in Seller Central under Reports, Settlements, and import it here: Paydesk compares it with your captures and refunds to the cent.</source>
        <translation>Seller Central の「レポート」「決済」からダウンロードして、ここに取り込んでください。Paydesk が売上請求と返金を 1 円単位まで照合します。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>入金額</translation>
    </message>
    <message>
        <source>Show what agrees, too</source>
        <translation>一致したものも表示</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Amazon&apos;s id</source>
        <translation>Amazon の ID</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>In your books</source>
        <translation>帳簿</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>すべて一致</translation>
    </message>
    <message>
        <source>Each capture and refund is in the report and in your books, to the cent.</source>
        <translation>すべての売上請求と返金が、レポートと帳簿で 1 円単位まで一致しています。</translation>
    </message>
    <message>
        <source>Import it all the same</source>
        <translation>そのまま取り込む</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>相違 1 件</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>相違 %1 件</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Settlement %1, %2 lines, imported by %3</source>
        <translation>決済 %1、%2 行、取り込み: %3</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>売上請求済み</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>その他の行</translation>
    </message>
    <message>
        <source>Amazon&apos;s fees</source>
        <translation>Amazon の手数料</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Amazon&apos;s settlement reports, held against your books</source>
        <translation>Amazon の決済レポートと帳簿の照合</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Your shop</source>
        <translation>店舗の情報</translation>
    </message>
    <message>
        <source>Amazon Pay account</source>
        <translation>Amazon Pay アカウント</translation>
    </message>
    <message>
        <source>Addresses for Amazon</source>
        <translation>Amazon に登録するアドレス</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation>レターヘッドとロゴ</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>People</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>本番への移行</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>after the account is connected</source>
        <translation>アカウントの接続後</translation>
    </message>
    <message>
        <source>The account&apos;s keys are on this computer.</source>
        <translation>アカウントの鍵がこのコンピューターにあります。</translation>
    </message>
    <message>
        <source>Connect the account again: its keys are not on this computer.</source>
        <translation>アカウントを接続し直してください。鍵がこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The shop has an https address of its own.</source>
        <translation>店舗専用の https アドレスがあります。</translation>
    </message>
    <message>
        <source>Name the shop&apos;s https address, and enter it in Seller Central.</source>
        <translation>店舗の https アドレスを入力し、セラーセントラルにも登録してください。</translation>
    </message>
    <message>
        <source>A sale was placed and captured in the sandbox.</source>
        <translation>サンドボックスで販売と売上請求を行いました。</translation>
    </message>
    <message>
        <source>Make one sale in the sandbox, to its capture.</source>
        <translation>サンドボックスで販売を1件、売上請求まで行ってください。</translation>
    </message>
    <message>
        <source>A refund was made in the sandbox.</source>
        <translation>サンドボックスで返金を行いました。</translation>
    </message>
    <message>
        <source>Make one refund in the sandbox.</source>
        <translation>サンドボックスで返金を1件行ってください。</translation>
    </message>
    <message>
        <source>Amazon&apos;s notifications arrive.</source>
        <translation>Amazon の通知が届いています。</translation>
    </message>
    <message>
        <source>No notification has arrived yet; Paydesk asks Amazon instead, later.</source>
        <translation>通知はまだ届いていません。代わりに Paydesk が後から Amazon に照会します。</translation>
    </message>
    <message>
        <source>The taxes are set.</source>
        <translation>税が設定されています。</translation>
    </message>
    <message>
        <source>Set the taxes: without them nothing can be totaled.</source>
        <translation>税を設定してください。設定がないと合計を計算できません。</translation>
    </message>
    <message>
        <source>There is a way to send goods.</source>
        <translation>商品の配送方法があります。</translation>
    </message>
    <message>
        <source>No shipping method: only goods without delivery can be sold.</source>
        <translation>配送方法がありません。配送不要の商品しか販売できません。</translation>
    </message>
    <message>
        <source>The letterhead has address and tax number.</source>
        <translation>レターヘッドに住所と税務番号があります。</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s address and tax number; invoices need them.</source>
        <translation>店舗の住所と税務番号を入力してください。請求書に必要です。</translation>
    </message>
    <message>
        <source>There are products to sell.</source>
        <translation>販売する商品があります。</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>商品はまだありません。</translation>
    </message>
    <message>
        <source>A mail server is set.</source>
        <translation>メールサーバーが設定されています。</translation>
    </message>
    <message>
        <source>No mail server: buyers get no mails from you, only Amazon&apos;s.</source>
        <translation>メールサーバーがありません。購入者には Amazon からのメールだけが届き、店舗からは届きません。</translation>
    </message>
    <message>
        <source>The shop has an owner who can sign in.</source>
        <translation>サインインできるオーナーがいます。</translation>
    </message>
    <message>
        <source>Nobody can manage the shop: add an owner.</source>
        <translation>店舗を管理できる人がいません。オーナーを追加してください。</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>推奨</translation>
    </message>
</context>
<context>
    <name>SetupPlaces</name>
    <message>
        <source>Set up the shop</source>
        <translation>店舗のセットアップ</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation>レターヘッドとロゴ</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Leave and go on later</source>
        <translation>中断して後で続ける</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>今はスキップ</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>保存して次へ</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>完了、次へ</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ShippingCard</name>
    <message>
        <source>No shipping method goes to this address.</source>
        <translation>この住所に利用できる配送方法がありません。</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>無料</translation>
    </message>
</context>
<context>
    <name>ShippingPresenter</name>
    <message>
        <source>Kept. It holds for new baskets on every desk.</source>
        <translation>保存しました。すべての端末の新しいカートに適用されます。</translation>
    </message>
</context>
<context>
    <name>ShippingView</name>
    <message>
        <source>Shipping methods</source>
        <translation>配送方法</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>配送先</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>送料無料の下限額</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提供中</translation>
    </message>
    <message>
        <source>Shipping zones</source>
        <translation>配送地域</translation>
    </message>
    <message>
        <source>But not to</source>
        <translation>対象外の地域</translation>
    </message>
    <message>
        <source>Add a method …</source>
        <translation>配送方法を追加 …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add a zone …</source>
        <translation>地域を追加 …</translation>
    </message>
    <message>
        <source>Add a method: without one, only goods that need no delivery can be sold.</source>
        <translation>配送方法を追加してください。ないと、配送不要の商品しか販売できません。</translation>
    </message>
    <message>
        <source>Begin with a zone: where the shop sends goods at all.</source>
        <translation>まず地域を追加してください。店舗がどこへ配送するかを決めます。</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Buyers choose among the methods that go to their address. Each change is kept at once and holds for new baskets; orders remember what they were sold with.</source>
        <translation>購入者は、届け先に対応した配送方法の中から選びます。変更はすぐに保存され、新しいカートに適用されます。既存の注文は販売時の内容のままです。</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>配送方法</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>地域</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Order numbers look like %1.</source>
        <translation>注文番号の形式は %1 です。</translation>
    </message>
    <message>
        <source>The region belongs to the account; a shop in another one is a shop of its own.</source>
        <translation>リージョンはアカウントに属します。別のリージョンの店舗は独立した店舗になります。</translation>
    </message>
    <message>
        <source>Region and currency of the account</source>
        <translation>アカウントのリージョンと通貨</translation>
    </message>
    <message>
        <source>Shop name, as buyers see it</source>
        <translation>購入者に表示される店舗名</translation>
    </message>
    <message>
        <source>Order prefix</source>
        <translation>注文番号の接頭辞</translation>
    </message>
    <message>
        <source>When an order is placed, the money is</source>
        <translation>注文時の代金の扱い</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer</source>
        <translation>Amazon の応答</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>That PIN is not right.</source>
        <translation>PIN が正しくありません。</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>PIN の誤入力が多すぎます。</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Good to see you</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>A new shop</source>
        <translation>新しい店舗</translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation>端末はロックされています</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>どなたが使いますか?</translation>
    </message>
    <message>
        <source>Nobody can sign in yet. The owner comes first.</source>
        <translation>まだ誰もサインインできません。最初にオーナーを登録します。</translation>
    </message>
    <message>
        <source>The basket is kept. Sign in to go on.</source>
        <translation>カートは保存されています。続けるにはサインインしてください。</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>名前を選び、PIN を入力してください。</translation>
    </message>
    <message>
        <source>Make yourself the owner: only owners see the keys and the people.</source>
        <translation>オーナーとして登録してください。キーとスタッフを見られるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>Set taxes and shipping, and bring in your products.</source>
        <translation>税と送料を設定し、商品を登録します。</translation>
    </message>
    <message>
        <source>Add the people who sell, each with a PIN.</source>
        <translation>販売するスタッフを PIN 付きで追加します。</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>店舗を開いています</translation>
    </message>
</context>
<context>
    <name>StaffNotices</name>
    <message>
        <source>Seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Open the notice&apos;s order</source>
        <translation>お知らせの注文を開く</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>お知らせを片付ける</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>注文を開く</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>お知らせ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no notice.</source>
        <translation>お知らせはありません。</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>注文 %1: %2</translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Connecting …</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Pretend Amazon runs</source>
        <translation>練習用 Amazon は動作中</translation>
    </message>
    <message>
        <source>Amazon reachable</source>
        <translation>Amazon に接続できます</translation>
    </message>
    <message>
        <source>Amazon not reachable</source>
        <translation>Amazon に接続できません</translation>
    </message>
    <message>
        <source>Pretend Amazon does not answer</source>
        <translation>練習用 Amazon が応答しません</translation>
    </message>
    <message>
        <source>Baskets can go on; payments wait until it answers again.</source>
        <translation>カートの操作は続けられます。支払いは応答が戻るまで待機します。</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>サインイン中: %1</translation>
    </message>
    <message numerus="yes">
        <source>Open payment calls: %n</source>
        <translation>
            <numerusform>結果待ちの支払い処理: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Their outcome is not known yet; Paydesk keeps asking Amazon.</source>
        <translation>結果がまだ分かりません。Paydesk が Amazon に問い合わせ続けます。</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>待機中の処理なし</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Set up the shop</source>
        <translation>店舗のセットアップ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>手順 %1 / %2 完了</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation>手順 %1 / 4: %2</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Story</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Raw story, people&apos;s data covered</source>
        <translation>経過の生データ (個人情報は非表示)</translation>
    </message>
</context>
<context>
    <name>SureSheet</name>
    <message>
        <source>I have read this, and want it.</source>
        <translation>内容を読み、実行を希望します。</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>先にチェックを入れてください。</translation>
    </message>
</context>
<context>
    <name>SwitchSheet</name>
    <message>
        <source>Go live with real money?</source>
        <translation>実際のお金を扱う本番に移行しますか?</translation>
    </message>
    <message>
        <source>Back to the sandbox?</source>
        <translation>サンドボックスに戻りますか?</translation>
    </message>
    <message>
        <source>Back to the training?</source>
        <translation>トレーニングに戻りますか?</translation>
    </message>
    <message>
        <source>From its next start this desk takes real orders and real money. The live shop has a database of its own: people, taxes, shipping, letterhead, mails and products go along into it, test orders stay in the sandbox. Amazon is asked whether the keys are good for live.</source>
        <translation>次回の起動から、この端末は実際の注文とお金を扱います。本番の店舗には専用のデータベースがあります。スタッフ、税、配送、レターヘッド、メール、商品は引き継がれ、テスト注文はサンドボックスに残ります。鍵が本番で使えるかどうかを Amazon に照会します。</translation>
    </message>
    <message>
        <source>From its next start this desk works in Amazon&apos;s test environment: no money moves. Live orders stay where they are; this desk does not look after them meanwhile.</source>
        <translation>次回の起動から、この端末は Amazon のテスト環境で動作し、お金は動きません。本番の注文はそのまま残りますが、その間この端末では処理されません。</translation>
    </message>
    <message>
        <source>From its next start nothing at this desk is real. Real orders stay where they are, and this desk does not look after them meanwhile.</source>
        <translation>次回の起動から、この端末での操作はすべて練習になります。実際の注文はそのまま残りますが、その間この端末では処理されません。</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>本番に移行</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>サンドボックスを使用</translation>
    </message>
    <message>
        <source>Use the training</source>
        <translation>トレーニングを使用</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため %1 と入力</translation>
    </message>
</context>
<context>
    <name>TaxPresenter</name>
    <message>
        <source>The taxes are kept. They hold for new baskets on every desk.</source>
        <translation>税を保存しました。すべての端末の新しいカートに適用されます。</translation>
    </message>
</context>
<context>
    <name>TaxView</name>
    <message>
        <source>Tax rates</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Class of goods</source>
        <translation>商品の区分</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>As printed on receipts</source>
        <translation>レシートでの表記</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>課税地域</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>追加 …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take the usual rates</source>
        <translation>標準の税率を使用</translation>
    </message>
    <message>
        <source>Keep the taxes</source>
        <translation>税を保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>taxed</source>
        <translation>課税</translation>
    </message>
    <message>
        <source>free</source>
        <translation>非課税</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税</translation>
    </message>
    <message>
        <source>What is kept here decides the total of every order. Check the rates against the law: Paydesk begins with those of January 2025.</source>
        <translation>ここで保存した内容が、すべての注文の合計を決めます。税率を法令と照合してください。Paydesk の初期値は2025年1月時点のものです。</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>国 (2 文字)</translation>
    </message>
    <message>
        <source>State or prefecture</source>
        <translation>都道府県または州</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Where the shop is</source>
        <translation>店舗の所在地</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Fractions, delivery, export</source>
        <translation>端数・配送・輸出</translation>
    </message>
    <message>
        <source>Fractions of a cent are settled</source>
        <translation>通貨単位未満の端数処理</translation>
    </message>
    <message>
        <source>Delivery charges bear</source>
        <translation>配送料の税率</translation>
    </message>
    <message>
        <source>Buyers outside the tax territory pay</source>
        <translation>課税地域外の購入者の支払額</translation>
    </message>
    <message>
        <source>Once per rate and invoice</source>
        <translation>請求書ごと・税率ごとに1回</translation>
    </message>
    <message>
        <source>On each line</source>
        <translation>明細行ごと</translation>
    </message>
    <message>
        <source>The standard rate</source>
        <translation>標準税率</translation>
    </message>
    <message>
        <source>The rates of the goods, by their value</source>
        <translation>商品の税率(金額で按分)</translation>
    </message>
    <message>
        <source>The same price</source>
        <translation>同じ価格</translation>
    </message>
    <message>
        <source>The price without the tax in it</source>
        <translation>税を除いた価格</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>HTML of my own; else it is made of the text</source>
        <translation>独自の HTML を使う(使わない場合はテキストから作成)</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Paydesk&apos;s wording</source>
        <translation>Paydesk の文面</translation>
    </message>
    <message>
        <source>● Not kept yet</source>
        <translation>● 未保存</translation>
    </message>
    <message>
        <source>✎ Your wording</source>
        <translation>✎ 独自の文面</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Look at it with</source>
        <translation>プレビューに使う注文</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>ワイド</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>How the mail looks</source>
        <translation>メールの表示例</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>注文 %1</translation>
    </message>
    <message>
        <source>A sample order</source>
        <translation>サンプルの注文</translation>
    </message>
</context>
<context>
    <name>TemplatesPresenter</name>
    <message>
        <source>Kept. Mails that wait go out with it.</source>
        <translation>保存しました。送信待ちのメールにも使われます。</translation>
    </message>
    <message>
        <source>Paydesk&apos;s wording holds again.</source>
        <translation>Paydesk の文面に戻しました。</translation>
    </message>
</context>
<context>
    <name>TemplatesScreen</name>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Keep the wording</source>
        <translation>文面を保存</translation>
    </message>
    <message>
        <source>Insert a word of the order</source>
        <translation>注文の項目を挿入</translation>
    </message>
    <message>
        <source>Throw away what was typed</source>
        <translation>入力内容を破棄</translation>
    </message>
    <message>
        <source>Take Paydesk&apos;s wording</source>
        <translation>Paydesk の文面を使用</translation>
    </message>
    <message>
        <source>Go to what is wrong</source>
        <translation>誤りの箇所へ移動</translation>
    </message>
    <message>
        <source>Back to the mails</source>
        <translation>メールの一覧に戻る</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>メールの言語</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Pay with Amazon</source>
        <translation>Amazon で支払う</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>検索欄へ移動</translation>
    </message>
    <message>
        <source>Set the quantity of the line</source>
        <translation>明細行の数量を設定</translation>
    </message>
    <message>
        <source>One more of the line</source>
        <translation>明細行の数量を1増やす</translation>
    </message>
    <message>
        <source>One less of the line</source>
        <translation>明細行の数量を1減らす</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>明細行を削除</translation>
    </message>
    <message>
        <source>Discount the line</source>
        <translation>明細行を値引き</translation>
    </message>
    <message>
        <source>Discount the basket</source>
        <translation>カートを値引き</translation>
    </message>
    <message>
        <source>Note to the line</source>
        <translation>明細行のメモ</translation>
    </message>
    <message>
        <source>Note to the basket</source>
        <translation>カートのメモ</translation>
    </message>
    <message>
        <source>Name the customer</source>
        <translation>お客様を指定</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>カートを保留</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>保留中のカート</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Empty the basket</source>
        <translation>カートを空にする</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>新しい販売</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>保留する</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空にする</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>The basket is empty.</source>
        <translation>カートは空です。</translation>
    </message>
    <message>
        <source>The till is still opening.</source>
        <translation>レジを開いています。</translation>
    </message>
    <message>
        <source>Choose a line of the basket first.</source>
        <translation>先にカートの明細行を選んでください。</translation>
    </message>
    <message>
        <source>Your role gives no discounts.</source>
        <translation>あなたの役割では値引きできません。</translation>
    </message>
    <message>
        <source>There is nothing to park.</source>
        <translation>保留するものがありません。</translation>
    </message>
    <message>
        <source>This is a new sale.</source>
        <translation>新しい販売です。</translation>
    </message>
    <message>
        <source>Your role takes up no baskets.</source>
        <translation>あなたの役割ではカートを呼び出せません。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>元に戻す変更がありません。</translation>
    </message>
    <message>
        <source>Your role takes no payments.</source>
        <translation>あなたの役割では支払いを受け付けられません。</translation>
    </message>
    <message>
        <source>There is nothing to pay: the total is zero.</source>
        <translation>支払うものがありません。合計が0です。</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>販促</translation>
    </message>
    <message>
        <source>Damaged goods</source>
        <translation>傷あり品</translation>
    </message>
    <message>
        <source>Display piece</source>
        <translation>展示品</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>他店対抗価格</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>お得意様</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>お詫び・サービス</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Nothing in the catalog has the code %1.</source>
        <translation>コード %1 の商品はカタログにありません。</translation>
    </message>
    <message>
        <source>Several products fit “%1”. Choose one of them.</source>
        <translation>「%1」に該当する商品が複数あります。1つ選んでください。</translation>
    </message>
    <message>
        <source>%1 is no longer sold. The manager can bring it back.</source>
        <translation>%1 は販売を終了しています。マネージャーが販売を再開できます。</translation>
    </message>
    <message>
        <source>%1 has a price with tax and the basket without, or the other way round. The manager can correct the product.</source>
        <translation>%1 とカートで、税込・税抜の区分が異なります。マネージャーが商品を修正できます。</translation>
    </message>
    <message>
        <source>This is priced in %1, and the shop sells in %2.</source>
        <translation>この商品の価格は %1 建てですが、店舗の販売通貨は %2 です。</translation>
    </message>
    <message>
        <source>%1 is sold by the piece: take a whole number.</source>
        <translation>%1 は個数単位の販売です。整数を入力してください。</translation>
    </message>
    <message>
        <source>A quantity of %1 is too large: at most 99,999.999. Nothing was changed.</source>
        <translation>数量 %1 は大きすぎます。上限は 99,999.999 です。何も変更されていません。</translation>
    </message>
    <message>
        <source>“%1” is no quantity. 0.001 to 99,999.999 is possible.</source>
        <translation>「%1」は数量として使えません。0.001 から 99,999.999 までを入力できます。</translation>
    </message>
    <message>
        <source>That is more than there is to take off: at most %1 %2.</source>
        <translation>値引きできる額を超えています。上限は %1 %2 です。</translation>
    </message>
    <message>
        <source>“%1” is no amount of %2.</source>
        <translation>「%1」は %2 の金額として使えません。</translation>
    </message>
    <message>
        <source>A discount needs a reason and is more than zero, at most all of it.</source>
        <translation>値引きには理由が必要です。0より大きく、全額以下にしてください。</translation>
    </message>
    <message>
        <source>This line is gone already.</source>
        <translation>この明細行はすでにありません。</translation>
    </message>
    <message>
        <source>There is nothing to take back any more.</source>
        <translation>元に戻す変更はもうありません。</translation>
    </message>
    <message>
        <source>This basket is not open here any more. The till shows what is.</source>
        <translation>このカートはここでは開かれていません。レジには現在開いているカートが表示されています。</translation>
    </message>
    <message>
        <source>Another desk was faster. Look again and decide anew.</source>
        <translation>別の端末が先に操作しました。内容を確認して、改めて判断してください。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>あなたの役割では許可されていません。</translation>
    </message>
    <message>
        <source>The basket is full: it holds %1 lines.</source>
        <translation>カートがいっぱいです。上限は %1行です。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>メモは %1文字までです。</translation>
    </message>
</context>
<context>
    <name>TillNoticeBar</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>商品を作成</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show parked</source>
        <translation>保留中を表示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>TillPresenter</name>
    <message>
        <source>Not sold: the buyer is too young for it.</source>
        <translation>販売しませんでした。購入者の年齢が条件に満たないためです。</translation>
    </message>
    <message>
        <source>The basket is parked.</source>
        <translation>カートを保留にしました。</translation>
    </message>
    <message>
        <source>This basket was left open here. Go on where it stopped.</source>
        <translation>このカートは開いたままでした。続きから再開できます。</translation>
    </message>
    <message>
        <source>This basket is not open here any more: another window has it. What was scanned is rung up in the basket shown now.</source>
        <translation>このカートは別のウィンドウで開かれています。スキャンした商品は、いま表示しているカートに入りました。</translation>
    </message>
    <message>
        <source>Scan or choose something first, or scan it now.</source>
        <translation>先に商品をスキャンまたは選択してください。今スキャンすることもできます。</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>at the checkout</source>
        <translation>お会計時</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>内税</translation>
    </message>
    <message>
        <source>Tax, estimated here</source>
        <translation>税 (概算)</translation>
    </message>
    <message>
        <source>before delivery</source>
        <translation>配送料別</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>現在の合計</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>ほか %n 件の明細</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>with the address</source>
        <translation>住所の選択後</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>内税</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Tax included, estimated</source>
        <translation>内税 (概算)</translation>
    </message>
    <message>
        <source>Tax, estimated</source>
        <translation>税 (概算)</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The shop&apos;s database is busy</source>
        <translation>店舗のデータベースが使用中です</translation>
    </message>
    <message>
        <source>Another program holds it. Nothing was changed.</source>
        <translation>別のプログラムが使用しています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Close other programs that may have the database open, such as a backup.</source>
        <translation>データベースを開いている可能性のあるプログラム(バックアップなど)を終了してください。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>少々お待ちください。</translation>
    </message>
    <message>
        <source>This Paydesk is too old</source>
        <translation>この Paydesk は古すぎます</translation>
    </message>
    <message>
        <source>A newer Paydesk has already written this database. Nothing was changed.</source>
        <translation>より新しい Paydesk がこのデータベースに書き込んでいます。何も変更されていません。</translation>
    </message>
    <message>
        <source>Install the newer Paydesk on this desk.</source>
        <translation>この端末に新しい Paydesk をインストールしてください。</translation>
    </message>
    <message>
        <source>The shop&apos;s database is damaged</source>
        <translation>店舗のデータベースが破損しています</translation>
    </message>
    <message>
        <source>Paydesk did not touch it. No order is lost at Amazon.</source>
        <translation>Paydesk は何も変更していません。Amazon 側の注文は失われていません。</translation>
    </message>
    <message>
        <source>Keep the file; do not delete it.</source>
        <translation>ファイルは削除せず、残しておいてください。</translation>
    </message>
    <message>
        <source>Put the last backup in its place, or call whoever looks after your computers.</source>
        <translation>最新のバックアップに置き換えるか、コンピューターの管理担当者に連絡してください。</translation>
    </message>
    <message>
        <source>The shop&apos;s database cannot be written</source>
        <translation>店舗のデータベースに書き込めません</translation>
    </message>
    <message>
        <source>The file, or the folder it lies in, belongs to somebody else or is write-protected.</source>
        <translation>ファイルまたはそのフォルダーが別のユーザーのものか、書き込み禁止です。</translation>
    </message>
    <message>
        <source>Give this user the right to write there.</source>
        <translation>このユーザーに書き込みの権限を与えてください。</translation>
    </message>
    <message>
        <source>Check that the disk is not read-only.</source>
        <translation>ディスクが読み取り専用になっていないか確認してください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>There is no room for the next sale. Nothing was changed.</source>
        <translation>次の販売を記録する空きがありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Free some space on the disk with the database.</source>
        <translation>データベースのあるディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The database server does not answer</source>
        <translation>データベースサーバーが応答しません</translation>
    </message>
    <message>
        <source>Without it this desk cannot sell. Nothing was changed.</source>
        <translation>応答がないと、この端末では販売できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Check that the server runs.</source>
        <translation>サーバーが動作しているか確認してください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network.</source>
        <translation>このコンピューターのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>This database belongs to another shop mode</source>
        <translation>このデータベースは別のモードの店舗のものです</translation>
    </message>
    <message>
        <source>Training, sandbox and live money never share a database. Nothing was changed.</source>
        <translation>トレーニング、サンドボックス、本番がデータベースを共有することはありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Correct mode, region or database in the settings file.</source>
        <translation>設定ファイルのモード、リージョン、またはデータベースを修正してください。</translation>
    </message>
    <message>
        <source>This database is not Paydesk&apos;s</source>
        <translation>このデータベースは Paydesk のものではありません</translation>
    </message>
    <message>
        <source>It holds tables of another program. Nothing was changed.</source>
        <translation>別のプログラムのテーブルが含まれています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Correct the database in the settings file.</source>
        <translation>設定ファイルのデータベースを修正してください。</translation>
    </message>
    <message>
        <source>The shop could not be opened</source>
        <translation>店舗を開けませんでした</translation>
    </message>
    <message>
        <source>Paydesk has a fault, and met it at the start. No money moved.</source>
        <translation>起動時に Paydesk の不具合が発生しました。お金は動いていません。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Send the report that was just shown to whoever looks after your computers.</source>
        <translation>先ほど表示されたレポートを、コンピューターの管理担当者に送ってください。</translation>
    </message>
    <message>
        <source>Training could not start</source>
        <translation>トレーニングを開始できませんでした</translation>
    </message>
    <message>
        <source>Training mode runs a pretend Amazon on this computer, and that ended at once.</source>
        <translation>トレーニングではこのコンピューター上で練習用 Amazon を動かしますが、すぐに終了してしまいました。</translation>
    </message>
    <message>
        <source>Look at its log; the last line is below.</source>
        <translation>ログを確認してください。最後の行を下に示します。</translation>
    </message>
    <message>
        <source>Close another Paydesk that may still be running.</source>
        <translation>ほかに Paydesk が動作している場合は終了してください。</translation>
    </message>
    <message>
        <source>The settings are not right</source>
        <translation>設定に誤りがあります</translation>
    </message>
    <message>
        <source>Paydesk opened nothing, so nothing was changed.</source>
        <translation>Paydesk は何も開いていないため、何も変更されていません。</translation>
    </message>
    <message>
        <source>Correct the line named below, or rename the file to train without an account.</source>
        <translation>下に示す行を修正してください。ファイル名を変更すれば、アカウントなしでトレーニングできます。</translation>
    </message>
    <message>
        <source>Paydesk must not run as root</source>
        <translation>Paydesk を root で実行することはできません</translation>
    </message>
    <message>
        <source>The browser that shows Amazon&apos;s pages cannot be sealed for a user who may do everything.</source>
        <translation>すべての権限を持つユーザーでは、Amazon のページを表示するブラウザーを隔離できません。</translation>
    </message>
    <message>
        <source>Start Paydesk as an ordinary user of this computer.</source>
        <translation>このコンピューターの一般ユーザーとして Paydesk を起動してください。</translation>
    </message>
    <message>
        <source>A key of your Amazon Pay account is missing</source>
        <translation>Amazon Pay アカウントの鍵がありません</translation>
    </message>
    <message>
        <source>Without it nothing can be asked of Amazon. Nothing was sent.</source>
        <translation>鍵がないと Amazon に何も照会できません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Connect the account again, or put the key where the settings say.</source>
        <translation>アカウントを接続し直すか、設定で指定された場所に鍵を置いてください。</translation>
    </message>
    <message>
        <source>The secrets file is open to others</source>
        <translation>秘密情報のファイルが他のユーザーに公開されています</translation>
    </message>
    <message>
        <source>Paydesk does not use keys that other people of this computer can read.</source>
        <translation>このコンピューターの他のユーザーが読める鍵は、Paydesk では使用しません。</translation>
    </message>
    <message>
        <source>Let only its owner read the file, as said below.</source>
        <translation>下の説明に従い、所有者だけがファイルを読めるようにしてください。</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>店舗を開けません</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>何も送信されず、何も変更されていません。</translation>
    </message>
    <message>
        <source>Read the reason below.</source>
        <translation>下の理由をお読みください。</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Close Paydesk</source>
        <translation>Paydesk を終了</translation>
    </message>
    <message>
        <source>✕ Not open</source>
        <translation>✕ 開けません</translation>
    </message>
</context>
<context>
    <name>VatRateSheet</name>
    <message>
        <source>New rate</source>
        <translation>新しい税率</translation>
    </message>
    <message>
        <source>Change rate</source>
        <translation>税率の変更</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Write the country&apos;s two letters, like DE.</source>
        <translation>国を DE のような2文字で入力してください。</translation>
    </message>
    <message>
        <source>The class needs a short name.</source>
        <translation>区分には短い名前が必要です。</translation>
    </message>
    <message>
        <source>e.g. VAT 20 %</source>
        <translation>例: VAT 20 %</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Class of goods</source>
        <translation>商品の区分</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>As printed on receipts</source>
        <translation>レシートでの表記</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Amazon is being asked</source>
        <translation>Amazon に問い合わせ中</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 の期限まで %2</translation>
    </message>
</context>
<context>
    <name>WordSheets</name>
    <message>
        <source>Release the shipment</source>
        <translation>出荷の保留を解除</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Amazon asked to hold the goods back (StopShipmentAtypicalAuth): the payment looks unusual. Release it only when Amazon has said that it is all right.</source>
        <translation>支払いに不審な点があるため、Amazon が出荷の保留を求めています (StopShipmentAtypicalAuth)。Amazon から問題ないとの連絡があった場合にのみ解除してください。</translation>
    </message>
    <message>
        <source>Why it may go</source>
        <translation>出荷してよい理由</translation>
    </message>
    <message>
        <source>Clear the attention</source>
        <translation>要対応を解除</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>What stands there:</source>
        <translation>表示されている内容:</translation>
    </message>
    <message>
        <source>Why it is all right</source>
        <translation>問題ない理由</translation>
    </message>
    <message>
        <source>No money moves. The order leaves the list of those that need attention.</source>
        <translation>お金は動きません。注文は要対応の一覧から外れます。</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>For colleagues; the buyer never sees it</source>
        <translation>同僚向け。購入者には表示されません</translation>
    </message>
    <message>
        <source>Write no addresses, phone numbers or mails: a note cannot be erased.</source>
        <translation>住所、電話番号、メールアドレスは書かないでください。メモは消去できません。</translation>
    </message>
    <message>
        <source>The note stands in the story of this order, with your name and the time.</source>
        <translation>メモは、あなたの名前と日時とともにこの注文の履歴に残ります。</translation>
    </message>
    <message>
        <source>Write a word about it first.</source>
        <translation>先に一言入力してください。</translation>
    </message>
    <message>
        <source>That is %1 characters too long.</source>
        <translation>%1文字超過しています。</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>New shipping zone</source>
        <translation>新しい配送地域</translation>
    </message>
    <message>
        <source>Change shipping zone</source>
        <translation>配送地域の変更</translation>
    </message>
    <message>
        <source>Keep zone</source>
        <translation>地域を保存</translation>
    </message>
    <message>
        <source>Goes to any of these</source>
        <translation>対象の地域</translation>
    </message>
    <message>
        <source>But not to these, such as islands</source>
        <translation>対象外の地域(離島など)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The zone needs a name.</source>
        <translation>地域には名前が必要です。</translation>
    </message>
    <message>
        <source>Say where the zone is: one area at least.</source>
        <translation>地域の範囲を、少なくとも1か所指定してください。</translation>
    </message>
</context>
</TS>
