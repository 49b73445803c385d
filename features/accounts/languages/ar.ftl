# The words of sign-in, accounts and the people of the Office.
accounts-invitation-title = مرحبا بك: جهّز طريقة دخولك
accounts-invitation-lead = هذه الدعوة موجهة إلى { $email }، ويمكن استعمالها مرة واحدة.
accounts-name = الاسم
accounts-name-hint = كما ينبغي أن يراه من تعمل معهم.
accounts-email = عنوان البريد الإلكتروني
accounts-password = كلمة السر
accounts-password-hint = 12 حرفا على الأقل. أربع كلمات غير شائعة خيار جيد.
accounts-old-password = كلمة السر الحالية
accounts-new-password = كلمة السر الجديدة
accounts-second-step = خطوة ثانية
accounts-second-step-text = مع تطبيق للمصادقة على هاتفك، لا تكفي كلمة سر مسروقة للدخول. امسح الصورة أو اكتب المفتاح.
accounts-picture = صورة تحمل المفتاح لتطبيق المصادقة
accounts-secret = المفتاح:
accounts-code = الرمز من تطبيقك
accounts-code-hint = ستة أرقام تتغير كل 30 ثانية.
accounts-code-or-recovery = ستة أرقام أو أحد رموز الاسترداد.
accounts-accept = قبول الدعوة والدخول
accounts-codes-title = رموز الاسترداد الخاصة بك
accounts-codes-text = يفتح كل رمز حسابك مرة واحدة إذا فقدت هاتفك. لا تظهر الرموز إلا الآن: اطبعها أو دوّنها واحفظها في مكان آمن.
accounts-codes-kept = لقد حفظتها
accounts-sign-in-title = تسجيل الدخول
accounts-sign-in-button = دخول
accounts-no-account = تفتح الحسابات بدعوة من المكتب أو من منظمتك.
accounts-account-title = حسابك
accounts-sessions = أين سجلت الدخول
accounts-sessions-caption = الجلسات المفتوحة؛ لا يُسجَّل عنوان ولا جهاز
accounts-begun = البداية
accounts-seen = آخر استعمال
accounts-end = إنهاء
accounts-this-one = (هذه)
accounts-end-session = إنهاء هذه الجلسة
accounts-end-all = تسجيل الخروج من كل مكان
accounts-change-password = تغيير كلمة السر
accounts-new-codes = رموز استرداد جديدة
accounts-new-codes-text = تتوقف الرموز القديمة عن العمل.
accounts-log = ما جرى في حسابك
accounts-log-caption = آخر 30 قيدا
accounts-when = التاريخ
accounts-who = الشخص
accounts-what = الإجراء
accounts-object = موضوع الإجراء
accounts-people = العاملون في المكتب
accounts-people-lead = ادعُ زملاءك إلى تولي أدوارهم. كل دعوة رابط واحد في رسالة واحدة.
accounts-role = الدور
accounts-letter-language = لغة الرسالة
accounts-invite = إرسال الدعوة
accounts-invited-caption = الدعوات
accounts-state = الحالة
accounts-accepted = مقبولة
accounts-open-until = مفتوحة حتى { $date }
accounts-the-office = المكتب
accounts-audit = سجل المراجعة
accounts-audit-lead = يحمل كل قيد بصمة القيد الذي قبله. لا يمكن هنا سوى القراءة.
done-signed-out = سُجّل خروجك.
done-password = تغيرت كلمة السر، وأُنهيت الجلسات الأخرى.
done-session-ended = أُنهيت الجلسة.
done-invited = الدعوة في الطريق.
audit-session-begin = تسجيل دخول
audit-session-end = تسجيل خروج
audit-account-create = إنشاء حساب
audit-account-change-password = تغيير كلمة السر
audit-account-renew-codes = رموز استرداد جديدة
audit-appointment-begin = تعيين
audit-invitation-send = إرسال دعوة
mail-invitation-subject = دعوتك إلى إندابا
mail-invitation-body =
    تحية طيبة { $name }،

    ندعوك إلى { $place } في إندابا. هذا الرابط لك وحدك، ويمكن استعماله مرة واحدة { $days ->
        [one] خلال يوم واحد
        [two] خلال يومين
        [few] خلال { $days } أيام
        [many] خلال { $days } يوما
       *[other] خلال { $days } يوم
    }:

    { $link }
accounts-set-up-lead = أنت أول من يدخل إلى هنا، وستتولى رعاية هذا النظام. يمكن استعمال هذا الرابط مرة واحدة.
accounts-appointments = الأدوار والقائمون بها
accounts-since = منذ
accounts-end-appointment = إنهاء
audit-appointment-end = إنهاء تعيين
done-appointment-ended = أُنهي التعيين. يزول الدور مع الصفحة التالية التي يفتحها صاحبه.
