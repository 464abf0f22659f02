<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>The server&apos;s address</source>
        <translation>عنوان الخادم</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Pairing code</source>
        <translation>رمز الاقتران</translation>
    </message>
</context>
<context>
    <name>CodeFinder</name>
    <message>
        <source>Or hold the code&apos;s QR before the camera</source>
        <translation>أو ضع رمز QR أمام الكاميرا</translation>
    </message>
</context>
<context>
    <name>PairingHead</name>
    <message>
        <source>Pair this gate</source>
        <translation>إقران هذه البوابة</translation>
    </message>
    <message>
        <source>Pair this kiosk</source>
        <translation>إقران هذا الكشك</translation>
    </message>
    <message>
        <source>Whoever looks after the server makes a code for a gate. It works once, for ten minutes.</source>
        <translation>ينشئ المسؤول عن الخادم رمزًا لبوابة. يعمل مرة واحدة خلال عشر دقائق.</translation>
    </message>
    <message>
        <source>Whoever looks after the server makes a code for a kiosk. It works once, for ten minutes.</source>
        <translation>ينشئ المسؤول عن الخادم رمزًا لكشك. يعمل مرة واحدة خلال عشر دقائق.</translation>
    </message>
</context>
<context>
    <name>PairingStage</name>
    <message>
        <source>Delete the last character</source>
        <translation>حذف آخر حرف</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>جارٍ الإقران…</translation>
    </message>
    <message>
        <source>On to the code</source>
        <translation>متابعة إلى الرمز</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>إقران</translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>This code does not work</source>
        <translation>هذا الرمز لا يعمل</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>تعذّر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Something else answers there</source>
        <translation>شيء آخر يجيب على هذا العنوان</translation>
    </message>
    <message>
        <source>That code was not for a gate, and this is one</source>
        <translation>لم يكن هذا الرمز لبوابة، وهذا الجهاز بوابة</translation>
    </message>
    <message>
        <source>That code was not for a kiosk, and this is one</source>
        <translation>لم يكن هذا الرمز لكشك، وهذا الجهاز كشك</translation>
    </message>
    <message>
        <source>This machine&apos;s disk is full</source>
        <translation>قرص هذا الجهاز ممتلئ</translation>
    </message>
    <message>
        <source>This machine&apos;s disk can only be read</source>
        <translation>قرص هذا الجهاز للقراءة فقط</translation>
    </message>
    <message>
        <source>Another program holds this machine&apos;s file</source>
        <translation>برنامج آخر يشغل ملف هذا الجهاز</translation>
    </message>
    <message>
        <source>This machine&apos;s disk does not keep it</source>
        <translation>قرص هذا الجهاز لا يحفظ البيانات</translation>
    </message>
    <message>
        <source>That is not an address</source>
        <translation>هذا ليس عنوانًا</translation>
    </message>
    <message>
        <source>That QR is not a pairing code</source>
        <translation>رمز QR هذا ليس رمز اقتران</translation>
    </message>
    <message>
        <source>It could not be paired</source>
        <translation>تعذّر الإقران</translation>
    </message>
    <message>
        <source>Read. Is this your server&apos;s address?</source>
        <translation>تمت القراءة. هل هذا عنوان خادمكم؟</translation>
    </message>
    <message>
        <source>Type the server&apos;s address</source>
        <translation>اكتب عنوان الخادم</translation>
    </message>
    <message>
        <source>This device is not paired any more</source>
        <translation>لم يعد هذا الجهاز مقترنًا</translation>
    </message>
    <message numerus="yes">
        <source>Type the code: %n more</source>
        <translation>
            <numerusform>اكتب الرمز</numerusform>
            <numerusform>اكتب الرمز: بقي حرف واحد</numerusform>
            <numerusform>اكتب الرمز: بقي حرفان</numerusform>
            <numerusform>اكتب الرمز: بقيت %n أحرف</numerusform>
            <numerusform>اكتب الرمز: بقي %n حرفًا</numerusform>
            <numerusform>اكتب الرمز: بقي %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is complete</source>
        <translation>اكتمل الرمز</translation>
    </message>
    <message>
        <source>It takes some seconds at most.</source>
        <translation>يستغرق ذلك بضع ثوانٍ على الأكثر.</translation>
    </message>
    <message>
        <source>It is mistyped, used up or too old. Compare it, or have a new one made.</source>
        <translation>كُتب خطأً أو استُعمل أو انتهت مدته. قارنه أو اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Check the address, this machine&apos;s network, and whether the server runs; then try the same code again.</source>
        <translation>تحقق من العنوان ومن شبكة هذا الجهاز ومن عمل الخادم، ثم جرّب الرمز نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>It is not a Wicket server: perhaps a guest network&apos;s sign-in page, or a wrong address. Check both.</source>
        <translation>ليس خادم Wicket: ربما صفحة دخول لشبكة ضيوف أو عنوان خاطئ. تحقق من الأمرين.</translation>
    </message>
    <message>
        <source>The code is used up. Have a new one made for a gate, and another for %1.</source>
        <translation>استُعمل الرمز. اطلب رمزًا جديدًا لبوابة ورمزًا آخر لـ %1.</translation>
    </message>
    <message>
        <source>The code is used up. Have a new one made for a kiosk, and another for %1.</source>
        <translation>استُعمل الرمز. اطلب رمزًا جديدًا لكشك ورمزًا آخر لـ %1.</translation>
    </message>
    <message>
        <source>Make room on it. The code may be used up: have a new one made.</source>
        <translation>أفسح مجالًا عليه. ربما استُعمل الرمز: اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Start this machine again, or have its disk looked at. The code may be used up: have a new one made.</source>
        <translation>أعد تشغيل هذا الجهاز أو اطلب فحص قرصه. ربما استُعمل الرمز: اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Close that program and try again. The code may be used up: have a new one made.</source>
        <translation>أغلق ذلك البرنامج وحاول مجددًا. ربما استُعمل الرمز: اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Have it looked at. The code may be used up: have a new one made.</source>
        <translation>اطلب فحصه. ربما استُعمل الرمز: اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>It begins with http:// or https://, such as https://tickets.example.org.</source>
        <translation>يبدأ بـ http:// أو https://‎ مثل https://tickets.example.org</translation>
    </message>
    <message>
        <source>Hold the QR before the camera that was made together with the code.</source>
        <translation>ضع أمام الكاميرا رمز QR الذي أُنشئ مع رمز الاقتران.</translation>
    </message>
    <message>
        <source>This machine&apos;s log says more. The code may be used up: have a new one made.</source>
        <translation>في سجل هذا الجهاز تفاصيل أكثر. ربما استُعمل الرمز: اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>If so, press Pair.</source>
        <translation>إن كان كذلك فاضغط «إقران».</translation>
    </message>
    <message>
        <source>It has wiped itself. Scans that are not reported yet are kept: pair it with a new code, and they go to the server.</source>
        <translation>حذف الجهاز بياناته. عمليات المسح التي لم يُبلَّغ عنها محفوظة: أقرنه برمز جديد فتُرسل إلى الخادم.</translation>
    </message>
    <message>
        <source>It has wiped itself. Sales that are not reported yet are kept: pair it with a new code, and they go to the server.</source>
        <translation>حذف الجهاز بياناته. المبيعات التي لم يُبلَّغ عنها محفوظة: أقرنه برمز جديد فتُرسل إلى الخادم.</translation>
    </message>
    <message>
        <source>I, L, O and U are never in a code.</source>
        <translation>لا توجد الأحرف I وL وO وU في أي رمز.</translation>
    </message>
</context>
</TS>
