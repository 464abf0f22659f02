<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AloneBand</name>
    <message>
        <source>Alone: not confirmed</source>
        <translation>وحدها: دون تأكيد</translation>
    </message>
    <message numerus="yes">
        <source>%n scans waiting</source>
        <translation>
            <numerusform>لا مسح في الانتظار</numerusform>
            <numerusform>مسح واحد في الانتظار</numerusform>
            <numerusform>مسحان في الانتظار</numerusform>
            <numerusform>%n عمليات مسح في الانتظار</numerusform>
            <numerusform>%n عملية مسح في الانتظار</numerusform>
            <numerusform>%n عملية مسح في الانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
</context>
<context>
    <name>CameraLost</name>
    <message>
        <source>Camera lost</source>
        <translation>فُقدت الكاميرا</translation>
    </message>
    <message>
        <source>Looking for it again. Scanning goes on by itself when it is back.</source>
        <translation>نبحث عنها من جديد. يستمر المسح تلقائيًا عند عودتها.</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Choose a camera</source>
        <translation>اختر كاميرا</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>لا توجد كاميرا موصولة.</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Day</source>
        <translation>نهار</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
</context>
<context>
    <name>DirectionSwitch</name>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Dark here: hold it to a light</source>
        <translation>المكان مظلم: قرّبه من الضوء</translation>
    </message>
    <message>
        <source>Hold the code in the frame</source>
        <translation>ضع الرمز داخل الإطار</translation>
    </message>
    <message>
        <source>Dark here: switch on the light</source>
        <translation>المكان مظلم: شغّل الضوء</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الضوء</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
</context>
<context>
    <name>FinderButton</name>
    <message>
        <source>%1, on</source>
        <translation>%1، قيد التشغيل</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>%1 loaded</source>
        <translation>تم تحميل %1</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>مقترن</translation>
    </message>
    <message>
        <source>The server has removed this device</source>
        <translation>أزال الخادم هذا الجهاز</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة الدخول</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>لم تُحمّل بعد</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>مفاتيح التوقيع</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>أُبلغ عنه</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Tickets known %1</source>
        <translation>التذاكر المعروفة %1</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>الساعة مضبوطة</translation>
    </message>
    <message>
        <source>Somebody here only claims to be %1</source>
        <translation>هنا من ينتحل اسم %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Undo of “%1”</source>
        <translation>التراجع عن «%1»</translation>
    </message>
    <message>
        <source>refused, seen</source>
        <translation>مرفوض، تمت رؤيته</translation>
    </message>
    <message>
        <source>Every green is confirmed</source>
        <translation>كل أخضر يؤكده الخادم</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>لا يضيع شيء</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>تأخر الساعة: %1</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>تقدم الساعة: %1</translation>
    </message>
    <message>
        <source>Hand scanner lost: plug it in again</source>
        <translation>فُقد الماسح اليدوي: أعد توصيله</translation>
    </message>
    <message>
        <source>Battery at %1 %: plug it in</source>
        <translation>البطارية عند %1٪: صِلها بالشاحن</translation>
    </message>
    <message>
        <source>Storage almost full: %1 MB left</source>
        <translation>مساحة التخزين شبه ممتلئة: بقي %1 م.ب</translation>
    </message>
    <message>
        <source>Gates %1 of %2</source>
        <translation>البوابات %1 من %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>غير متصل منذ %1</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>وحدها</translation>
    </message>
    <message>
        <source>This gate cannot open</source>
        <translation>لا يمكن فتح هذه البوابة</translation>
    </message>
    <message>
        <source>It has forgotten its tickets and keys. Scans it has not reported yet are kept: they go to the server once it is paired again.</source>
        <translation>نسي تذاكره ومفاتيحه. يحتفظ بعمليات المسح التي لم يبلغ عنها بعد: تصل إلى الخادم متى أُقرن من جديد.</translation>
    </message>
    <message>
        <source>The server no longer knows this device. Pair it again.</source>
        <translation>لم يعد الخادم يعرف هذا الجهاز. أعد إقرانه.</translation>
    </message>
    <message>
        <source>Full. Free some space</source>
        <translation>ممتلئ. أخلِ بعض المساحة</translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Held by another program</source>
        <translation>يشغله برنامج آخر</translation>
    </message>
    <message>
        <source>Does not write</source>
        <translation>لا يكتب</translation>
    </message>
    <message>
        <source>It cannot keep scans, so it would forget whom it let in. It does not.</source>
        <translation>لا تستطيع حفظ عمليات المسح، فقد تنسى من أدخلته. لذلك لا تفتح.</translation>
    </message>
    <message>
        <source>Free some space on its disk: it opens by itself.</source>
        <translation>أخلِ بعض المساحة على قرصها، فتفتح تلقائيًا.</translation>
    </message>
    <message>
        <source>Its disk takes nothing new. Start this machine again; if that does not help, have the disk looked at.</source>
        <translation>قرصها لا يقبل شيئًا جديدًا. أعد تشغيل هذا الجهاز، وإن لم يُجدِ ذلك فاطلب فحص القرص.</translation>
    </message>
    <message>
        <source>Another program on this machine holds its file. Close that one: it opens by itself.</source>
        <translation>برنامج آخر على هذا الجهاز يشغل ملفها. أغلقه فتفتح تلقائيًا.</translation>
    </message>
    <message>
        <source>Start this machine again; if that does not help, take another one and have the disk looked at.</source>
        <translation>أعد تشغيل هذا الجهاز، وإن لم يُجدِ ذلك فاستعمل جهازًا آخر واطلب فحص القرص.</translation>
    </message>
    <message>
        <source>This gate is getting ready</source>
        <translation>البوابة تستعد</translation>
    </message>
    <message>
        <source>It is loading keys and tickets. It opens by itself.</source>
        <translation>تُحمّل المفاتيح والتذاكر، ثم تفتح تلقائيًا.</translation>
    </message>
    <message>
        <source>It has no tickets and no keys yet. It would refuse everyone, or let everyone in. So it does neither.</source>
        <translation>ليس لديها تذاكر ولا مفاتيح بعد. قد ترفض الجميع أو تُدخل الجميع، لذلك لا تفعل أيًا منهما.</translation>
    </message>
    <message>
        <source>The server does not know this device</source>
        <translation>الخادم لا يعرف هذا الجهاز</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>غير مفتوحة</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>No exceptions for this one</source>
        <translation>لا استثناء هنا</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>الدخول %1</translation>
    </message>
    <message>
        <source>not seen here before</source>
        <translation>لم تُر هنا من قبل</translation>
    </message>
    <message>
        <source>first entry</source>
        <translation>أول دخول</translation>
    </message>
    <message>
        <source>Genuine ticket</source>
        <translation>تذكرة أصلية</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>مع السلامة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>تفضّل</translation>
    </message>
    <message>
        <source>Let in by %1</source>
        <translation>أدخله %1</translation>
    </message>
    <message>
        <source>Let in by a supervisor</source>
        <translation>أدخله مشرف</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>ليس تذكرة</translation>
    </message>
    <message>
        <source>This is some other QR code</source>
        <translation>هذا رمز آخر</translation>
    </message>
    <message>
        <source>Ask for the ticket itself</source>
        <translation>اطلب التذكرة نفسها</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>غير أصلية</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>التوقيع غير مطابق</translation>
    </message>
    <message>
        <source>Call security, stay calm</source>
        <translation>اتصل بالأمن بهدوء</translation>
    </message>
    <message>
        <source>The holder may have been cheated</source>
        <translation>قد يكون حاملها ضحية احتيال</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>No ticket of ours has this serial</source>
        <translation>لا تذكرة لدينا بهذا الرقم</translation>
    </message>
    <message>
        <source>No ticket of ours has this code</source>
        <translation>لا تذكرة لدينا بهذا الرمز</translation>
    </message>
    <message>
        <source>Ask for the code itself</source>
        <translation>اطلب الرمز نفسه</translation>
    </message>
    <message>
        <source>Check each character, or scan the ticket</source>
        <translation>راجع كل حرف، أو امسح التذكرة</translation>
    </message>
    <message>
        <source>This is for %1</source>
        <translation>هذه لحدث %1</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>حدث آخر</translation>
    </message>
    <message>
        <source>The ticket is for another event</source>
        <translation>التذكرة لحدث آخر</translation>
    </message>
    <message>
        <source>Show them the other door</source>
        <translation>دلّه على الباب الآخر</translation>
    </message>
    <message>
        <source>The ticket is good there</source>
        <translation>التذكرة صالحة هناك</translation>
    </message>
    <message>
        <source>This ticket is for %1</source>
        <translation>هذه التذكرة ليوم %1</translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>This ticket is for another date</source>
        <translation>هذه التذكرة لتاريخ آخر</translation>
    </message>
    <message>
        <source>Come back for that date</source>
        <translation>يعود في ذلك التاريخ</translation>
    </message>
    <message>
        <source>The ticket stays valid</source>
        <translation>تبقى التذكرة صالحة</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>بوابة أخرى</translation>
    </message>
    <message>
        <source>This ticket enters elsewhere</source>
        <translation>الدخول من مكان آخر</translation>
    </message>
    <message>
        <source>Show them the way</source>
        <translation>دلّه على الطريق</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>رمز قديم</translation>
    </message>
    <message>
        <source>A newer code was made</source>
        <translation>صدر رمز أحدث</translation>
    </message>
    <message>
        <source>Other gate</source>
        <translation>بوابة أخرى</translation>
    </message>
    <message>
        <source>Without the server, only that gate lets it in</source>
        <translation>بدون الخادم، تلك البوابة وحدها تُدخل هذه التذكرة</translation>
    </message>
    <message>
        <source>Page or paper. Or type the serial</source>
        <translation>الصفحة أو الورق، أو اكتب الرقم</translation>
    </message>
    <message>
        <source>Ask for the newest ticket</source>
        <translation>اطلب أحدث تذكرة</translation>
    </message>
    <message>
        <source>Or the ticket page, freshly opened</source>
        <translation>أو صفحة التذكرة بعد تحديثها</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Cancelled by the venue</source>
        <translation>ألغاها المكان</translation>
    </message>
    <message>
        <source>Send to the box office</source>
        <translation>إلى شباك التذاكر</translation>
    </message>
    <message>
        <source>They can see why, and what was paid back</source>
        <translation>يعرفون السبب وما أُعيد من المال</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مستردة</translation>
    </message>
    <message>
        <source>The money was paid back</source>
        <translation>أُعيد المبلغ</translation>
    </message>
    <message>
        <source>A new ticket can be bought there</source>
        <translation>يمكن شراء تذكرة جديدة هناك</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>The order is still open</source>
        <translation>الطلب لم يُدفع بعد</translation>
    </message>
    <message>
        <source>Pay at a kiosk</source>
        <translation>الدفع في الكشك</translation>
    </message>
    <message>
        <source>Then scan again</source>
        <translation>ثم امسح من جديد</translation>
    </message>
    <message>
        <source>This gate opens at %1</source>
        <translation>تفتح البوابة %1</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>مبكر جدًا</translation>
    </message>
    <message>
        <source>Come back then</source>
        <translation>يعود حينها</translation>
    </message>
    <message>
        <source>The ticket is good</source>
        <translation>التذكرة صالحة</translation>
    </message>
    <message>
        <source>This gate closed at %1</source>
        <translation>أُغلقت البوابة %1</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>فات الوقت</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>اتصل بالمشرف</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>The venue has a note on this ticket</source>
        <translation>للمكان ملاحظة عليها</translation>
    </message>
    <message>
        <source>Used %1 at %2</source>
        <translation>استُخدمت %1 عند %2</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>مستخدمة سابقًا</translation>
    </message>
    <message>
        <source>Or call a supervisor</source>
        <translation>أو اتصل بالمشرف</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>ليس بالداخل</translation>
    </message>
    <message>
        <source>No entry was scanned</source>
        <translation>لم يُمسح أي دخول</translation>
    </message>
    <message>
        <source>Scan it as an entry first</source>
        <translation>امسحها دخولًا أولًا</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>counts no more</source>
        <translation>لم يعد محسوبًا</translation>
    </message>
    <message>
        <source>the server is told later</source>
        <translation>يُبلَّغ الخادم لاحقًا</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>فات أوان التراجع</translation>
    </message>
    <message>
        <source>It still counts. A supervisor can annul it.</source>
        <translation>ما زال محسوبًا. يمكن لمشرف إلغاؤه.</translation>
    </message>
    <message>
        <source>Not taken back, it still counts</source>
        <translation>لم يتم التراجع، ما زال محسوبًا</translation>
    </message>
    <message>
        <source>taken back, waiting</source>
        <translation>تم التراجع، في الانتظار</translation>
    </message>
    <message>
        <source>undo refused, it counts</source>
        <translation>رُفض التراجع، ما زال محسوبًا</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>The server is needed for this</source>
        <translation>يلزم الخادم لهذا</translation>
    </message>
    <message>
        <source>Only it knows PINs, and it does not answer. Try again in a moment, or send them to the box office.</source>
        <translation>هو وحده يعرف الرموز السرية، وهو لا يجيب. حاول بعد قليل، أو أرسلهم إلى شباك التذاكر.</translation>
    </message>
    <message>
        <source>The server gave no answer</source>
        <translation>لم يُجب الخادم</translation>
    </message>
    <message>
        <source>Type the PIN again: nobody is let in twice.</source>
        <translation>اكتب الرمز السري من جديد: لا يُدخَل أحد مرتين.</translation>
    </message>
    <message>
        <source>The server does not know this scan yet</source>
        <translation>لا يعرف الخادم هذا المسح بعد</translation>
    </message>
    <message>
        <source>Scan the ticket again, then call the supervisor.</source>
        <translation>امسح التذكرة من جديد، ثم استدعِ المشرف.</translation>
    </message>
    <message>
        <source>No supervisor has a PIN here</source>
        <translation>لا يملك أي مشرف رمزًا سريًا هنا</translation>
    </message>
    <message>
        <source>They set one in their account. Send them to the box office now.</source>
        <translation>يضبطونه في حسابهم. أرسل الحامل الآن إلى شباك التذاكر.</translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>الرمز السري غير صحيح</translation>
    </message>
    <message>
        <source>Type it again. After five wrong ones it is locked.</source>
        <translation>اكتبه من جديد. بعد خمس محاولات خاطئة يُقفل.</translation>
    </message>
    <message>
        <source>Locked for %1 min. Another supervisor can type.</source>
        <translation>مقفل %1 دقيقة. يمكن لمشرف آخر أن يكتب.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>محاولات خاطئة كثيرة</translation>
    </message>
    <message>
        <source>The server refused this</source>
        <translation>رفض الخادم هذا</translation>
    </message>
    <message>
        <source>This gate is not at that checkpoint any more.</source>
        <translation>لم تعد هذه البوابة عند نقطة الدخول تلك.</translation>
    </message>
    <message>
        <source>The server has no such checkpoint any more.</source>
        <translation>لم تعد نقطة الدخول هذه موجودة لدى الخادم.</translation>
    </message>
    <message>
        <source>The server has another scan under the same number.</source>
        <translation>لدى الخادم عملية مسح أخرى تحمل الرقم نفسه.</translation>
    </message>
    <message>
        <source>A gate can undo for 15 minutes only. Ask a supervisor to annul it.</source>
        <translation>لا يمكن التراجع عند البوابة إلا خلال 15 دقيقة. اطلب من مشرف إلغاءه.</translation>
    </message>
    <message>
        <source>Only the gate that let them in can undo it.</source>
        <translation>لا يتراجع عنه إلا البوابة التي أدخلت صاحبه.</translation>
    </message>
    <message>
        <source>The server does not know this scan.</source>
        <translation>لا يعرف الخادم هذا المسح.</translation>
    </message>
    <message>
        <source>Somebody was let in on this refusal already, or it was too long ago. Scan the ticket again.</source>
        <translation>سبق أن دخل أحدهم رغم هذا الرفض، أو مضى عليه وقت طويل. امسح التذكرة من جديد.</translation>
    </message>
    <message>
        <source>The server gave the reason “%1”. Tell whoever runs it.</source>
        <translation>ذكر الخادم السبب «%1». أخبر من يشغّله.</translation>
    </message>
    <message>
        <source>More than %1 have this name. Type more of it.</source>
        <translation>أكثر من %1 يحملون هذا الاسم. اكتب المزيد منه.</translation>
    </message>
    <message>
        <source>A name proves nothing: ask for an ID too.</source>
        <translation>الاسم لا يثبت شيئًا: اطلب وثيقة هوية أيضًا.</translation>
    </message>
    <message>
        <source>At least %1 letters of the name on the ticket.</source>
        <translation>%1 أحرف على الأقل من الاسم الذي على التذكرة.</translation>
    </message>
    <message>
        <source>used</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>لم تُستخدم بعد</translation>
    </message>
    <message>
        <source>Search by name is off here</source>
        <translation>البحث بالاسم غير مفعّل هنا</translation>
    </message>
    <message>
        <source>It shows names of people. A manager can switch it on for this checkpoint.</source>
        <translation>يُظهر أسماء أشخاص. يمكن للمدير تفعيله لنقطة الدخول هذه.</translation>
    </message>
    <message>
        <source>Search needs the server</source>
        <translation>يحتاج البحث إلى الخادم</translation>
    </message>
    <message>
        <source>It does not answer. Type the serial, or try again in a moment.</source>
        <translation>لا يجيب. اكتب الرقم، أو حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>Too many searches</source>
        <translation>عمليات بحث كثيرة جدًا</translation>
    </message>
    <message>
        <source>Wait a minute, then search again.</source>
        <translation>انتظر دقيقة ثم ابحث من جديد.</translation>
    </message>
    <message>
        <source>The server cannot look for this</source>
        <translation>لا يستطيع الخادم البحث عن هذا</translation>
    </message>
    <message>
        <source>Type another part of the name, or the serial.</source>
        <translation>اكتب جزءًا آخر من الاسم، أو الرقم.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>No ticket in this name</source>
        <translation>لا تذكرة بهذا الاسم</translation>
    </message>
    <message>
        <source>Only names on tickets for this checkpoint are found, and not every ticket has one. Type another part of the name, or the serial.</source>
        <translation>لا يُعثر إلا على أسماء تذاكر نقطة الدخول هذه، ولا تحمل كل تذكرة اسمًا. اكتب جزءًا آخر من الاسم، أو الرقم.</translation>
    </message>
</context>
<context>
    <name>Honesty</name>
    <message numerus="yes">
        <source>%n scans waiting</source>
        <translation>
            <numerusform>لا مسح في الانتظار</numerusform>
            <numerusform>مسح واحد في الانتظار</numerusform>
            <numerusform>مسحان في الانتظار</numerusform>
            <numerusform>%n عمليات مسح في الانتظار</numerusform>
            <numerusform>%n عملية مسح في الانتظار</numerusform>
            <numerusform>%n عملية مسح في الانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Ready for the first scan</source>
        <translation>جاهز لأول مسح</translation>
    </message>
    <message>
        <source>The newest one always stands here</source>
        <translation>يظهر هنا دائمًا أحدث مسح</translation>
    </message>
    <message>
        <source>Undo · %1 s</source>
        <translation>تراجع · %1 ث</translation>
    </message>
</context>
<context>
    <name>ManualTabs</name>
    <message>
        <source>Serial or name</source>
        <translation>الرقم أو الاسم</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Find by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Beginning of a name</source>
        <translation>بداية الاسم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>PadGrid</name>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>حذف آخر حرف</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back to scanning</source>
        <translation>العودة إلى المسح</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>أدخِل</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>In</source>
        <translation>دخلوا</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خرجوا</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>all devices here</source>
        <translation>كل الأجهزة هنا</translation>
    </message>
    <message>
        <source>as far as known</source>
        <translation>حسب المعلوم</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>نهار</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%n scans of this device need a person</source>
        <translation>
            <numerusform>لا مسح في هذا الجهاز يحتاج إلى أحد</numerusform>
            <numerusform>مسح واحد في هذا الجهاز يحتاج إلى أحد</numerusform>
            <numerusform>مسحان في هذا الجهاز يحتاجان إلى أحد</numerusform>
            <numerusform>%n عمليات مسح في هذا الجهاز تحتاج إلى أحد</numerusform>
            <numerusform>%n عملية مسح في هذا الجهاز تحتاج إلى أحد</numerusform>
            <numerusform>%n عملية مسح في هذا الجهاز تحتاج إلى أحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. These stay here until someone closes them.</source>
        <translation>لا يضيع شيء. تبقى هذه هنا حتى يغلقها أحد.</translation>
    </message>
    <message>
        <source>There is nothing here that a person has to see.</source>
        <translation>لا شيء هنا يجب أن يراه أحد.</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>أرسل الكل من جديد</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Touch again to close it for good</source>
        <translation>المس مرة أخرى لإغلاقه نهائيًا</translation>
    </message>
    <message>
        <source>Close as seen</source>
        <translation>أغلق، تمت رؤيته</translation>
    </message>
</context>
<context>
    <name>RemarkPad</name>
    <message>
        <source>Why are they let in?</source>
        <translation>لماذا يُدخَلون؟</translation>
    </message>
    <message>
        <source>On to the PIN</source>
        <translation>إلى الرمز السري</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Scans of this device</source>
        <translation>عمليات مسح هذا الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%n scans were refused by the server. Nothing is lost: show them to a supervisor.</source>
        <translation>
            <numerusform>لم يرفض الخادم أي مسح.</numerusform>
            <numerusform>رفض الخادم مسحًا واحدًا. لا يضيع شيء: أرِه للمشرف.</numerusform>
            <numerusform>رفض الخادم مسحين. لا يضيع شيء: أرِهما للمشرف.</numerusform>
            <numerusform>رفض الخادم %n عمليات مسح. لا يضيع شيء: أرِها للمشرف.</numerusform>
            <numerusform>رفض الخادم %n عملية مسح. لا يضيع شيء: أرِها للمشرف.</numerusform>
            <numerusform>رفض الخادم %n عملية مسح. لا يضيع شيء: أرِها للمشرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>لا مسح بعد</translation>
    </message>
</context>
<context>
    <name>SerialPad</name>
    <message>
        <source>Type the serial</source>
        <translation>اكتب رقم التذكرة</translation>
    </message>
    <message numerus="yes">
        <source>%n more. I, L, O and U are never on a ticket.</source>
        <translation>
            <numerusform>اكتمل.</numerusform>
            <numerusform>بقي حرف واحد. لا تظهر I وL وO وU على التذاكر.</numerusform>
            <numerusform>بقي حرفان. لا تظهر I وL وO وU على التذاكر.</numerusform>
            <numerusform>بقيت %n أحرف. لا تظهر I وL وO وU على التذاكر.</numerusform>
            <numerusform>بقي %n حرفًا. لا تظهر I وL وO وU على التذاكر.</numerusform>
            <numerusform>بقي %n حرف. لا تظهر I وL وO وU على التذاكر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete. I, L, O and U are never on a ticket.</source>
        <translation>اكتمل. لا تظهر I وL وO وU على التذاكر.</translation>
    </message>
    <message>
        <source>Looked up by the server, then decided</source>
        <translation>يبحث الخادم ثم يقرر</translation>
    </message>
    <message>
        <source>Offline: only tickets this gate knows</source>
        <translation>دون اتصال: التذاكر المعروفة هنا فقط</translation>
    </message>
    <message>
        <source>A typed serial proves nothing: look at the holder too</source>
        <translation>الرقم المكتوب لا يثبت شيئًا: انظر إلى حامله</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>حذف آخر حرف</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message numerus="yes">
        <source>Check · %n to go</source>
        <translation>
            <numerusform>تحقق</numerusform>
            <numerusform>تحقق · بقي حرف</numerusform>
            <numerusform>تحقق · بقي حرفان</numerusform>
            <numerusform>تحقق · بقيت %n</numerusform>
            <numerusform>تحقق · بقي %n</numerusform>
            <numerusform>تحقق · بقي %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>2   PIN of %1</source>
        <translation>2   رمز %1 السري</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>Kept in the audit under your name.</source>
        <translation>يُحفظ في السجل باسمك.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
</context>
<context>
    <name>SurePill</name>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Next scan</source>
        <translation>المسح التالي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Type serial</source>
        <translation>اكتب الرقم</translation>
    </message>
</context>
<context>
    <name>WhyChoice</name>
    <message>
        <source>1   Why let them in?</source>
        <translation>1   لماذا يُدخَلون؟</translation>
    </message>
    <message>
        <source>Went out, came back</source>
        <translation>خرج ثم عاد</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>مُسح بالخطأ</translation>
    </message>
    <message>
        <source>Guest of the venue</source>
        <translation>ضيف المكان</translation>
    </message>
    <message>
        <source>Other, write a note</source>
        <translation>سبب آخر، اكتب ملاحظة</translation>
    </message>
</context>
</TS>
