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
accounts-no-account = تُفتح الحسابات بدعوة من المكتب أو من منظمتك.
accounts-account-title = حسابك
accounts-sessions = أين سجّلت الدخول
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
accounts-audit-lead = أي تغيير لاحق في السجل يظهر. لا يمكن هنا سوى القراءة.
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

accounts-change-profile = تغيير الاسم واللغة
accounts-letters-in = لغة الرسائل الموجهة إليك
accounts-change-email = تغيير عنوان البريد الإلكتروني
accounts-change-email-text = تُرسل رسالة إلى العنوان الجديد، ويسري التغيير عندما تفتح الرابط الوارد فيها. ويُبلَّغ العنوان القديم.
accounts-new-email = عنوان البريد الإلكتروني الجديد
accounts-email-confirm-lead = من الآن فصاعدا تسجل الدخول بالعنوان { $email } وتصل الرسائل إليه.
accounts-email-confirm = استعمال هذا العنوان
accounts-change-password-text = تُنهى الجلسات على الأجهزة الأخرى.
accounts-authenticator = تطبيق المصادقة
accounts-change-authenticator = إعداد تطبيق مصادقة آخر
accounts-change-authenticator-text = امسح الصورة بالتطبيق الجديد أو اكتب المفتاح. يتوقف التطبيق القديم عن العمل وتُنهى الجلسات الأخرى.
accounts-codes-left = { $n ->
    [zero] لم يبق أي رمز.
    [one] بقي رمز واحد.
    [two] بقي رمزان.
    [few] بقيت { $n } رموز.
    [many] بقي { $n } رمزا.
   *[other] بقي { $n } رمز.
}
accounts-codes-used = استُعمل آخرها في { $date }.
accounts-codes-print = لطباعتها استعمل أمر الطباعة في متصفحك، ولن يظهر على الورق سوى الرموز.
accounts-own-roles = أدوارك
accounts-until = حتى
accounts-no-end = بلا تاريخ انتهاء
accounts-last-day = آخر يوم للدور
accounts-last-day-hint = اتركه فارغا لدور بلا نهاية. ينتهي الدور من تلقاء نفسه عند منتصف الليل بالتوقيت العالمي.
accounts-appoint-hint = من لديه حساب بهذا العنوان يُعيَّن فورا، ويتلقى الآخرون دعوة.
accounts-scope = النطاق
accounts-whole-house = المنصة كلها
accounts-change = تغيير
accounts-save = حفظ
done-appointed = يسري التعيين من الآن، ويُبلَّغ الشخص برسالة.
done-appointment-changed = تم تغيير آخر يوم للدور، ويُبلَّغ الشخص برسالة.
accounts-join-title = دور إضافي لك
accounts-join-lead = هذه الدعوة موجهة إلى { $email } وتستعمل مرة واحدة.
accounts-join = قبول الدور
accounts-join-sign-in = لديك حساب بالفعل. سجّل الدخول به للقبول.
accounts-join-other = سجّلت الدخول بعنوان آخر. سجّل الخروج ثم افتح هذا الرابط مجددا.
done-joined = أصبح لك الدور الجديد من الآن.
done-recovered = دخلت برمز استرداد، ولن يعمل هذا الرمز ثانية. إذا فقدت هاتفك فجهّز تطبيق مصادقة آخر الآن.
done-email-letter = الرسالة في طريقها إلى العنوان الجديد. افتح رابطها خلال يومين.
done-email = تم تغيير عنوان بريدك وإنهاء الجلسات الأخرى.
done-authenticator = تطبيق المصادقة الجديد يعمل من الآن، وأُنهيت الجلسات الأخرى.
accounts-last-check = آخر تحقق
accounts-log-whole = كان السجل سليما
accounts-log-entries = { $n ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $n } قيود
    [many] { $n } قيدا
   *[other] { $n } قيد
}
accounts-log-head = بصمة جميع قيوده
accounts-log-broken = السجل غير سليم ابتداء من القيد { $number }: فقد عُدّل أو حُذف أو أُقحم.
accounts-never-checked = لم يُتحقق من السجل من هنا بعد.
accounts-verify = التحقق من السجل كله
done-audit-verified = تم التحقق من السجل، والنتيجة أدناه.
accounts-checkpoints = نقاط التحقق
accounts-checkpoint-text = تذكر نقطة التحقق عدد قيود السجل وبصمة واحدة لها جميعا، موقعة من هذا الموقع. وتُنشأ نقطة كل يوم. احفظ إحداها في مكان آخر: فإذا غُيّر أي من هذه القيود أو حُذف أو أُضيف لاحقا، لم يعد السجل مطابقا لها.
accounts-checkpoint-newest = أحدث نقطة تحقق
accounts-checkpoint-link = أحدث نقطة تحقق
accounts-log-key = المفتاح الذي تُفحص به نقاط التحقق
accounts-checkpoint-how = يكتب القائم على تشغيل الموقع السجل كاملا في ملف بالأمر الأول. وبالأمر الثاني يستطيع كل من لديه الملف أن يتحقق منه دون هذا الموقع، بمقارنته بنقطة تحقق محفوظة في مكان آخر.
accounts-sign = إنشاء نقطة تحقق الآن
accounts-proof-text = يبيّن الإثبات، دون الحاجة إلى هذا الموقع، أن القيد موجود في السجل ولم يتغير منذئذ. للتحقق منه لاحقا احفظه مع المفتاح.
done-audit-signed = أُنشئت نقطة التحقق، وهي أدناه.
accounts-entries = القيود
accounts-action = الإجراء أو أوله
accounts-from = من يوم
accounts-to = إلى يوم
accounts-no-entries = لا قيود
accounts-no-entries-text = لا شيء يطابق عوامل التصفية هذه. وسّع المدة أو امسح عوامل التصفية.
accounts-the-house = (النظام)
accounts-csv-limit = يضم الملف حتى 20,000 قيد، الأحدث أولا. ضيّق نطاق التصفية للوصول إلى القيود الأقدم.
accounts-operations = التشغيل
accounts-operations-lead = حالة النظام. لا يمكن هنا قراءة أي رسالة أو أي محتوى.
accounts-version = الإصدار
accounts-engine = قاعدة البيانات
accounts-database-size = حجم قاعدة البيانات
accounts-room-left = المساحة المتبقية على القرص من المجموع
accounts-work = الأعمال الجارية
accounts-no-work = لا شيء ينتظر ولم يفشل شيء.
accounts-work-caption = رسائل وأحداث منتظرة أو متعثرة
accounts-kind = النوع
accounts-count = العدد
accounts-due = الموعد
accounts-job-waiting = منتظر
accounts-job-failed = متروك
accounts-troubles = ما تعثر
accounts-attempts = المحاولات
accounts-problem = رسالة النظام
accounts-retry = إعادة المحاولة الآن
done-job-retried = ستُعاد المحاولة خلال ثوان.
accounts-migrations = خطوات المخطط
audit-appointment-change = تغيير نهاية تعيين
audit-account-change-profile = تغيير الاسم أو اللغة
audit-account-begin-email-change = طلب تغيير العنوان
audit-account-change-email = تغيير عنوان البريد
audit-account-change-authenticator = استبدال تطبيق المصادقة
audit-office-verify-audit = التحقق من السجل
audit-office-sign-audit = أُنشئت نقطة تحقق للسجل
audit-log-carry-over = نُقل السجل إلى شكله الحالي
audit-office-export-audit = تصدير السجل
audit-office-retry-job = إعادة محاولة عمل متعثر
mail-appointment-subject = حسابك في إندابا
mail-appointment-body =
    تحية طيبة { $name }،

    طرأ تغيير على حسابك. سجّل الدخول للاطلاع عليه:

    { $link }
mail-email-confirm-subject = أكد عنوان بريدك
mail-email-confirm-body =
    تحية طيبة { $name }،

    طلبت استعمال هذا العنوان في إندابا. افتح هذا الرابط لتأكيده { $days ->
        [one] خلال يوم واحد
        [two] خلال يومين
        [few] خلال { $days } أيام
        [many] خلال { $days } يوما
       *[other] خلال { $days } يوم
    }:

    { $link }

    إن لم تكن أنت فاترك الرابط ولن يتغير شيء.
mail-email-changing-subject = حسابك في إندابا
mail-email-changing-body =
    تحية طيبة { $name }،

    طلب شخص يعرف كلمة سرك تغيير عنوان بريد حسابك. إن لم تكن أنت فسجّل الدخول وغيّر كلمة السر الآن:

    { $link }

# What is stored about a person
accounts-own-data = ما هو محفوظ عنك
accounts-own-data-link = اطّلع على ما هو محفوظ عنك ونزّله
accounts-own-data-lead = كل ما يحفظه هذا الموقع عن حسابك، جزءا جزءا. يمكنك تنزيله في ملف واحد. لا يمكن ذلك لغيرك: احفظ الملف حيث لا يطّلع عليه أحد سواك، ففيه أيضا ما تقوله منظمتك بلا اسمها في المشاورات المفتوحة.
accounts-own-data-part = الجزء
accounts-own-data-number = العدد
accounts-own-data-nothing = أجزاء لا شيء محفوظ فيها
accounts-own-data-left-out = ما لا يتضمنه الملف
accounts-own-data-secrets = ما يفتح حسابك: كلمة السر، ومفتاح تطبيق المصادقة، ورموز الاسترداد.
accounts-own-data-hidden = كلمات وأسماء لم تعد متاحة لك هنا، مثلا في مشاورة لم تعد مدعوا إليها. أما إيصالات ما أرسلته إليها فهي في الملف.
accounts-own-data-others = ما يخص غيرك: عناوين بريد من دعوتهم، وما كتبته للمكتب عن آخرين.
accounts-own-account = الحساب
accounts-own-sessions = الجلسات
accounts-own-new-addresses = عناوين تنتظر التأكيد
accounts-own-invitations = الدعوات الموجهة إليك
accounts-own-invitations-sent = الدعوات التي أرسلتها
accounts-own-letters = رسائل إليك لم تُرسل بعد
accounts-own-log = قيود سجل المراجعة
audit-account-take-data = تنزيل البيانات الشخصية

accounts-close = إغلاق الحساب
accounts-close-text = الإغلاق نهائي ويسري فورا. ولا يلزم ذكر سبب.
accounts-close-goes = ما يزول
accounts-close-goes-entry = كلمة السر وتطبيق المصادقة ورموز الاسترداد ومفاتيح المرور والجلسات وكل الأدوار.
accounts-close-goes-name = اسمك وعنوان بريدك، وما ذكرته عن نوع جنسك وعمرك.
accounts-close-goes-drafts = مسوداتك.
accounts-close-stays = ما يبقى، ولماذا
accounts-close-stays-words = تبقى مساهماتك باسم المنظمة أو بالاسم المستعار: فقد رد عليها آخرون وتستند إليها نتائج.
accounts-close-stays-record = تحتفظ التوقيعات والقرارات التي شاركت فيها بالاسم كما كان، حتى يمكن التحقق منها. ويحتفظ السجل بما جرى دون اسمك.
accounts-close-representative = ألا يتحدث أحد غيرك باسم منظمتك؟ نرجو دعوة شخص آخر أولا: فبدونه لا تصل المنظمة إلى شيء هنا.
accounts-close-understood = قرأت ما يزول وما يبقى
accounts-close-understood-missing = يرجى وضع علامة تؤكد أنك قرأت ما يترتب على ذلك.
accounts-closed-name = حساب مغلق
done-account-closed = أُغلق حسابك، وستؤكد ذلك رسالة. شكرا على مشاركتك.
audit-account-close = إغلاق حساب
mail-account-closed-subject = أُغلق حسابك في إندابا
mail-account-closed-body =
    تحية طيبة { $name }،

    أُغلق حسابك في إندابا كما طلبت، ومُحي منه اسمك وعنوانك.

    ألم تطلب ذلك؟ إذن هناك من عرف كلمة سرك. يرجى الكتابة إلى المكتب:

    { $link }

# Downloads that a second person agrees to
accounts-exports = تنزيل البيانات الشخصية
accounts-exports-lead = لا يخرج ملف فيه بيانات كثير من الناس إلا لغرض معلن وبموافقة شخص ثانٍ. وتسري الموافقة يوماً واحداً ولهذا الملف وحده.
accounts-exports-none = لم يُطلب شيء.
accounts-export-what = الملف
accounts-export-purpose = الغرض
accounts-words-forgotten = مُحي: مع السجل الذي كان يخصه، أو بعد سنتين.
accounts-export-asker = صاحب الطلب
accounts-export-state-waiting = في انتظار شخص ثانٍ
accounts-export-state-agreed = تمت الموافقة
accounts-export-state-refused = رُفض
accounts-export-state-over = انتهت مدته
accounts-export-take = تنزيل
accounts-export-reason = السبب في حال الرفض
accounts-export-agree = موافقة
accounts-export-refuse = رفض
accounts-export-ask = طلب الملف
accounts-export-ask-lead = في هذا الملف بيانات كثير من الناس. اذكر ما تحتاجه من أجله وإلى أين يذهب: يقرأ ذلك شخص ثانٍ قبل أن تحصل على الملف، ويُدوَّن في السجل وفي الملف نفسه.
accounts-export-purpose-hint = ما ستفعله به، ومن سيطلع عليه، ومتى ستحذفه.
accounts-export-nobody = لا يوجد بعد من يمكنه الموافقة: يلزم شخص آخر يؤكد القرارات أو يراجع السجل.
accounts-export-goes = وجهة الملف
accounts-export-goes-within = يبقى داخل المكتب
accounts-export-goes-within-text = لا يقرأه إلا العاملون في المكتب، ولا يُسلَّم إلى أحد غيرهم.
accounts-export-goes-outward = يُنقل إلى آخرين
accounts-export-goes-outward-text = يصل إلى أشخاص خارج المكتب، وتُستبعد منه المنظمات التي لا يسمح تقييم مخاطرها بذلك.
accounts-export-stays = يبقى هذا الملف داخل المكتب، ولا يمكن نقله إلى آخرين.
accounts-wait-export = تنزيل بيانات شخصية في انتظار جوابك
accounts-wait-export-agreed = تمت الموافقة على تنزيل طلبته
done-export-asked = أُرسل طلبك. تصلك رسالة حين يُجاب عنه.
done-export-agreed = وافقتَ. يمكن لصاحب الطلب أخذ الملف خلال يوم واحد.
done-export-refused = رفضتَ. سيقرأ صاحب الطلب السبب.
audit-second-ask = طُلبت موافقة شخص ثانٍ
audit-second-answer = جواب شخص ثانٍ
audit-second-take = أُخذت بيانات شخصية
audit-second-forget = مُحي نص طلب
mail-export-asked-subject = شيء ينتظرك على إندابا
mail-export-asked-body =
    تحية طيبة { $name }،

    زميل لك يطلب موافقتك. يمكنك قراءة الطلب هنا:

    { $link }
mail-export-answered-subject = جواب على إندابا
mail-export-answered-body =
    تحية طيبة { $name }،

    أُجيب عن شيء طلبته. يمكنك قراءة الجواب هنا:

    { $link }

# Sealed records opened by agreement of two
accounts-glass = السجلات المختومة
accounts-glass-lead = لا يُفتح لآخرين ما كُتب لعدد قليل من الأشخاص إلا بسبب مكتوب وبموافقة شخص ثانٍ. ويمكن الاطلاع عليه ليوم واحد، وتُسجَّل كل قراءة في السجل، ويُبلَّغ المعنيون.
accounts-glass-ask = طلب فتح سجل
accounts-glass-ask-lead = اطلب سجلًا واحدًا لا يحق لك الاطلاع عليه عادةً. ويقرأ شخص ثانٍ السبب الذي تذكره قبل أن تتمكن من رؤيته.
accounts-glass-what = السجل
accounts-glass-number = رقمه
accounts-glass-number-hint = الجزء الأخير من عنوان صفحته، ويمكن إدخال العنوان كاملًا. وفي حالة الإعلان، عنوان المنظمة.
accounts-glass-purpose = السبب
accounts-glass-purpose-hint = لماذا تجب قراءته، وماذا يحدث لو لم يُقرأ.
accounts-glass-unknown = لا يوجد سجل كهذا.
accounts-glass-open-already = يحق لك الاطلاع على هذا السجل أصلًا.
accounts-glass-kind-applications = طلب انضمام
accounts-glass-kind-decisions = قرار مع سببه الموجَّه إلى المعني به
accounts-glass-kind-appeals = ملف طعن
accounts-glass-kind-independence-declarations = إعلان الاستقلالية
accounts-glass-answer = الرد على الطلب
accounts-glass-answer-lead = إذا وافقت، أمكن لصاحب الطلب الاطلاع على السجل ليوم واحد، ويُبلَّغ المعنيون فورًا.
accounts-glass-later = إبلاغ المعنيين لاحقًا
accounts-glass-later-hint = فقط إذا كانت رسالة تُرسل الآن تعرّض أحدًا للخطر. اذكر السبب أدناه.
accounts-glass-days-label = بعد كم يومًا
accounts-glass-days = اختر من 1 إلى { $most } يومًا.
accounts-glass-reason = السبب، في حال الرفض أو تأجيل الرسالة
accounts-glass-open = فتح
accounts-glass-open-lead = تقرأ هذا لأن شخصًا ثانيًا وافق. وقد سُجّلت هذه القراءة.
accounts-wait-glass = طلب فتح سجل مختوم ينتظر ردك
accounts-wait-glass-agreed = يمكن فتح سجل مختوم طلبته
done-glass-agreed = لقد وافقت. ويمكن لصاحب الطلب الاطلاع على السجل ليوم واحد.
audit-keys-rotate = استُبدل المفتاح الرئيسي للسجلات المختومة
audit-keys-retire = أُتلفت المفاتيح الرئيسية القديمة
audit-record-open = فُتح سجل مختوم بموافقة
audit-record-agree = ووفق على فتح سجل مختوم
audit-record-told = فُتح سجل من سجلاتكم بموافقة شخصين
mail-record-opened-subject = هناك ما يُقرأ في Indaba
mail-record-opened-body =
    تحية طيبة { $name }،

    هناك جديد يُقرأ بشأن ملفكم في Indaba:

    { $link }

# كيف بدأت الجلسة
accounts-way = الطريقة
accounts-way-set-up = إعداد الحساب
accounts-way-code = كلمة السر والرمز
accounts-way-recovery-code = كلمة السر ورمز الاسترداد
accounts-way-demonstration = رابط العرض التوضيحي
accounts-end-others = الخروج من كل الجلسات الأخرى
done-sessions-ended = أُنهيت كل الجلسات الأخرى.
audit-session-prove = تأكيد الهوية

# مفاتيح المرور
accounts-passkeys = مفاتيح المرور
accounts-passkeys-lead = بمفتاح المرور تسجّل الدخول ببصمتك أو وجهك أو رمز جهازك، وهي لا تغادر الجهاز. ويغني المفتاح عن كلمة السر والرمز معًا.
accounts-passkeys-count = { $n ->
    [zero] ليس لديك مفتاح مرور.
    [one] لديك مفتاح مرور واحد.
    [two] لديك مفتاحا مرور.
    [few] لديك { $n } مفاتيح مرور.
    [many] لديك { $n } مفتاح مرور.
   *[other] لديك { $n } مفتاح مرور.
}
accounts-passkeys-change = إضافة مفاتيح المرور أو إزالتها
accounts-passkey-add = إضافة مفتاح مرور
accounts-passkey-name = اسم مفتاح المرور
accounts-passkey-name-hint = لتتعرف عليه، مثل «الهاتف» أو «مفتاح المكتب». لا يقرؤه أحد سواك.
accounts-passkey-used = آخر استخدام
accounts-passkey-never = لم يُستخدم بعد
accounts-passkey-kept = مكانه
accounts-passkey-here = على جهاز واحد فقط
accounts-passkey-copied = أيضًا لدى صانع الجهاز
accounts-passkey-remove = إزالة
accounts-sign-in-passkey = بمفتاح مرور
accounts-way-passkey = مفتاح مرور
done-passkey-added = أُضيف مفتاح المرور، وأُرسلت إليك رسالة بذلك.
done-passkey-removed = أُزيل مفتاح المرور، وأُرسلت إليك رسالة بذلك.
audit-account-add-passkey = إضافة مفتاح مرور
audit-account-remove-passkey = إزالة مفتاح مرور
audit-account-passkey-copied = رفض مفتاح مرور ربما نُسخ
mail-sign-in-changed-subject = حسابك في إندابا
mail-sign-in-changed-body =
    تحية طيبة { $name }،

    تغيرت طريقة تسجيل دخولك في إندابا. إن كنت أنت من غيّرها فليس عليك شيء. وإن لم تكن أنت، فسجّل الدخول وراجع حسابك الآن:

    { $link }

# تسجيل الدخول عبر مؤسسة
accounts-institution = مؤسستك
accounts-institution-lead = إن كانت مؤسستك تعرفك فيمكنك تسجيل الدخول عبرها بدلا من كتابة كلمة سرك هنا. ولا يُعرف أحد بعنوان بريده: تربط الحسابين مرة واحدة من هنا.
accounts-institution-link = ربط هذا الحساب
accounts-institution-issuer = المؤسسة
accounts-institution-unlink = إزالة الربط
accounts-institution-see = الربط بمؤسستك
accounts-institution-code = رمز آخر
accounts-institution-code-lead = لم تذكر مؤسستك عاملا ثانيا. اكتب رمزا من رموز هذا الموقع.
accounts-sign-in-institution = عبر مؤسستك
accounts-sign-in-institution-text = لموظفي المكتب.
accounts-from-institution = من المؤسسة
accounts-way-institution = المؤسسة
done-institution-linked = رُبط حسابك، وأُرسلت إليك رسالة بذلك.
done-institution-unlinked = أُزيل الربط، وأُرسلت إليك رسالة بذلك.
audit-account-link-institution = ربط الحساب بمؤسسة
audit-account-unlink-institution = إزالة الربط بمؤسسة

# العودة إلى الحساب
accounts-recover = لا أستطيع تسجيل الدخول
accounts-recover-lead = اذكر ما فقدته. إن كان لهذا العنوان حساب فستصل إليه رسالة فيها رابط.
accounts-recover-ask = إرسال الرسالة
accounts-recover-codes = إن بقي لديك أحد رموز الاسترداد وكلمة سرك فسجّل الدخول بهذا الرمز بدلا من رمز التطبيق.
accounts-lost = ماذا فقدت؟
accounts-lost-authenticator = الهاتف أو التطبيق الذي فيه الرموز
accounts-lost-password = كلمة السر
accounts-lost-both = كليهما
accounts-recovery-password = اكتب كلمة سرك. ثم تمضي ثلاثة أيام يمكنك فيها إيقاف ذلك، وبعدها تصل رسالة فيها رابط لإعداد تطبيق آخر.
accounts-recovery-code = اكتب أحد رموز الاسترداد. ثم تمضي ثلاثة أيام يمكنك فيها إيقاف ذلك، وبعدها تصل رسالة فيها رابط لاختيار كلمة سر أخرى.
accounts-recovery-others = يؤكد من يعرفك أنك أنت: القائم على إدارة منظمتك، أو شخصان من المكتب. تحدث إليهم بنفسك. وهم لا يرون كلمة سرك ولا يضعونها.
accounts-recovery-one-code = أحد رموز الاسترداد
accounts-recovery-go-on = متابعة
accounts-recovery-set = ضع هنا ما فقدته. ويبقى ما عداه كما هو، وتنتهي كل الجلسات.
accounts-recovery-waiting = لا بد أن تمضي ثلاثة أيام أولا، لكي توقف ذلك إن لم تكن أنت. وتصل رسالة فيها الرابط.
accounts-recovery-opens = يفتح من
accounts-recovery-asking = لا بد أن يؤكد من يعرفك أنك أنت. تحدث إليه بنفسك.
accounts-recovery-not-you = لم تكن أنت؟ أوقف ذلك إذن. لم يتغير شيء حتى الآن.
accounts-recoveries = تأكيد هوية شخص
accounts-recoveries-lead = فقد هؤلاء كلمة السر وتطبيق المصادقة. لا تؤكد إلا بعد أن تتحدث إليهم، وجها لوجه أو على رقم كنت تعرفه من قبل. وأنت لا ترى سرا ولا تضعه.
accounts-recoveries-none = لا أحد ينتظر
accounts-recoveries-none-text = هنا من يطلب العودة إلى حسابه.
accounts-recoveries-asked = تاريخ الطلب
accounts-recoveries-confirm = إنه هذا الشخص
accounts-recoveries-nobody = لم يؤكد أحد بعد
accounts-recoveries-one = أكد شخص واحد، ولا بد من ثان
done-recovery-asked = إن كان لهذا العنوان حساب فالرسالة في طريقها إليه. ويصلح رابطها يوما واحدا.
done-recovery-others = سُجّل ذلك. تحدث الآن إلى القائم على إدارة منظمتك أو إلى المكتب.
done-recovery-waiting = سُجّل ذلك. بعد ثلاثة أيام تصل رسالة فيها الرابط. وحتى ذلك الحين يمكنك إيقافه في كل صفحة وفي الرسالة.
done-recovered-password = كلمة سرك الجديدة صالحة من الآن. سجّل الدخول.
done-recovery-stopped = أُوقف. لم يتغير شيء.
done-recovery-confirmed = تم التأكيد. شكرا.
audit-account-ask-recovery = طلب العودة إلى الحساب
audit-account-ask-confirmation = طلب التأكيد من آخرين
audit-account-begin-recovery = بدء العودة إلى الحساب؛ تمضي ثلاثة أيام
audit-account-open-recovery = فتح العودة إلى الحساب
audit-account-stop-recovery = إيقاف العودة إلى الحساب
audit-account-confirm-recovery = تأكيد الهوية من شخص آخر
audit-account-recover = وضع أسرار جديدة بالعودة إلى الحساب
accounts-wait-recoveries = أشخاص ينتظرون أن تؤكد هويتهم ({ $n })
mail-recovery-subject = حسابك في إندابا
mail-recovery-body =
    تحية طيبة { $name }،

    ذكر شخص أنه لا يستطيع تسجيل الدخول إلى حسابك. إن كنت أنت فتابع من هنا. مدة صلاحية الرابط بالساعات: { $time }.

    { $link }

    وإن لم تكن أنت فاترك الرابط: لا يتغير شيء.
mail-recovery-waiting-subject = حسابك في إندابا
mail-recovery-waiting-body =
    تحية طيبة { $name }،

    سيُفتح طريق جديد إلى حسابك. عدد الساعات المتبقية: { $time }. إن كنت أنت فما عليك إلا انتظار الرسالة التالية. وإن لم تكن أنت فأوقفه من هنا الآن:

    { $link }
mail-recovery-open-subject = حسابك في إندابا
mail-recovery-open-body =
    تحية طيبة { $name }،

    يمكنك الآن أن تضع ما فقدته. يصلح هذا الرابط مرة واحدة. مدة صلاحيته بالأيام: { $time }.

    { $link }

# What letters say.
accounts-letters = ما تقوله الرسائل
accounts-letters-lead = نكتب إليك حين يكون هناك ما ينتظرك. وأنت تقرر كم يُذكر في هذه الرسائل.
accounts-letters-choice = ماذا تقول الرسائل الموجهة إليك؟
accounts-letters-bland = أن لديك رسالة فقط
accounts-letters-bland-text = الكلمات القليلة نفسها كل مرة، بلا أسماء ولا عناوين ولا موضوع. وهي تقود إلى صفحة البداية، وهناك تقرأ الأمر بعد تسجيل الدخول.
accounts-letters-full = كل شيء
accounts-letters-full-text = ما الأمر وما عنوانه، مع رابط مباشر إليه.
accounts-letters-warning = ما تكشفه الرسائل الكاملة
accounts-letters-warning-1 = من يستطيع قراءة بريدك، لدى مقدم الخدمة أو على جهازك أو من فوق كتفك، يعرف إلى أي منظمة تنتمي وفيم تشارك ومتى صدر رد أو قرار.
accounts-letters-warning-2 = الرسالة التي أُرسلت لا يمكن استردادها. وإذا تراجعت فلن تقول الرسائل التي لم تُرسل بعد شيئا.
accounts-letters-warning-3 = حتى أقصر رسالة تُظهر لمقدم خدمة البريد أنها من هنا ومتى أُرسلت.
accounts-letters-warning-4 = الدعوات والرسائل المتعلقة بكيفية دخولك تقول دائما ما يجب أن تعرفه فورا.
accounts-letters-warning-5 = حيث يقبل المكتب الرد بالبريد، تحمل الرسالة الكاملة عن موضوع تتابعه عنوانًا صالحًا 30 يومًا. من يقرؤه يستطيع أن يكتب مكانك في ذلك الموضوع.
accounts-letters-change = تغيير ما تقوله الرسائل
accounts-newsletter = النشرة
accounts-newsletter-change = الاشتراك فيها أو إلغاؤه
accounts-messages = الرسائل في صفحة بدايتك
done-letters = تم الحفظ. ويسري ذلك أيضا على الرسائل التي لم تُرسل بعد.
audit-account-choose-letters = اختيار ما تقوله الرسائل
audit-account-end-replies = إنهاء عناوين الرد بالبريد
audit-account-put-messages-away = إزالة الرسائل المعروضة
accounts-tokens = رموز الوصول
accounts-tokens-see = عرض رموز الوصول وإنشاؤها

# What is told by letter, and when.
accounts-notifications = ما نكتب إليك بشأنه
accounts-notifications-lead = أيا كان اختيارك هنا، يظهر كل شيء في صفحة يومك. ويسري الاختيار على الرسائل التي لم تُرسل بعد.
accounts-notifications-topics = حسب النوع
accounts-notifications-themes = حسب الموضوع
accounts-notifications-themes-text = للمشاورات والمستجدات مواضيع. وإن تعددت سرى ما يُبلَّغ به أولا. ويُحفظ اختيارك مختوما.
accounts-notifications-keep = حفظ هذا الاختيار
accounts-notifications-elsewhere = يُختار في صفحات أخرى
accounts-notifications-always = يُبلَّغ به دائما وفي الحال
accounts-when-at-once = في الحال
accounts-when-daily = في حصيلة يومية واحدة
accounts-when-never = لا برسالة
accounts-when-as-topic = كالنوع
accounts-own-visit = زيارتك الأخيرة
audit-account-choose-notifications = اختير ما يُبلَّغ به برسالة
done-notifications = حُفظ اختيارك.
accounts-notifications-change = اختيار الأنواع والمواضيع
