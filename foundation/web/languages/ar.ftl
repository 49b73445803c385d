# كلمات إطار الصفحة ومكوّناتها (ui-…).
ui-site-name = إندابا
ui-site-line = المجتمع المدني ومكتب الأمم المتحدة لمكافحة الإرهاب
ui-office-name = مكتب الأمم المتحدة لمكافحة الإرهاب
ui-skip = الانتقال إلى المحتوى
ui-demo = نسخة تجريبية. المنظمات والأشخاص المذكورون هنا من نسج الخيال.
ui-language = اللغة:
ui-navigation = القائمة الرئيسية
ui-crumbs = موقعك الحالي
ui-account = حسابك
ui-sign-in = تسجيل الدخول
ui-leave = مغادرة الموقع
ui-weather = الطقس
ui-weather-open = فتح الطقس
ui-sign-out = تسجيل الخروج
ui-footer = إندابا هي المنصة التي يستشير فيها المكتب المجتمع المدني ويرد على ما يسمعه منه.
ui-accessibility = إمكانية الوصول
ui-privacy = الخصوصية
ui-developers = للبرامج
ui-error = خطأ:
ui-errors-title = يرجى التحقق مما يلي
ui-optional = (اختياري)
ui-limit = { $n ->
    [zero] دون أي حرف
    [one] حرف واحد كحد أقصى
    [two] حرفان كحد أقصى
    [few] { $n } أحرف كحد أقصى
    [many] { $n } حرفا كحد أقصى
   *[other] { $n } حرف كحد أقصى
}
ui-audience = من سيطّلع على هذا:
ui-state = الحالة:
ui-next-step = الخطوة التالية:
ui-done = مكتمل
ui-pages = صفحات النتائج
ui-previous = السابق
ui-next = التالي
ui-filter = تطبيق عوامل التصفية
ui-clear-filters = مسح عوامل التصفية
ui-download = تنزيل:
ui-export-mark = أخذه { $name } في { $when }. الغرض: { $purpose } بموافقة { $second }.
ui-export-within = يبقى داخل المكتب.
ui-export-outward = يُنقل إلى آخرين. وتُستبعد منه المنظمات التي لا يسمح تقييم مخاطرها بذلك، فقد لا تكون القائمة كاملة.
ui-feed = موجز
ui-paragraph = الفقرة { $number }
ui-notes = الحواشي
ui-back-to-text = العودة إلى النص
ui-added = أُضيف
ui-removed = حُذف
ui-receipt = إيصال
ui-your-words = ما كتبته
ui-answer = رد المكتب
ui-share = النسبة
ui-percent = { $share }%
ui-target = الهدف
ui-gap = الفجوة
ui-target-reached = تحقق
ui-map-disclaimer = لا تعني الحدود والأسماء المبيّنة والتسميات المستخدمة في هذه الخريطة الإقرار بها أو قبولها رسميا من جانب الأمم المتحدة.

# الأخطاء كما تظهر بجانب الحقول وفي صفحات الخطأ.
error-second-person = لا يوافق أحد على ما طلبه بنفسه. اترك الجواب لشخص آخر.
error-required = يرجى ملء هذا الحقل.
error-too-long = { $limit ->
    [one] النص أطول من المسموح: حرف واحد على الأكثر.
    [two] النص أطول من المسموح: حرفان على الأكثر.
    [few] النص أطول من المسموح: { $limit } أحرف على الأكثر.
    [many] النص أطول من المسموح: { $limit } حرفا على الأكثر.
   *[other] النص أطول من المسموح: { $limit } حرف على الأكثر.
}
error-mixed-scripts = تختلط هنا حروف متشابهة من أبجديات مختلفة. يرجى الكتابة بأبجدية واحدة.
error-choose = يرجى الاختيار.
error-web-address = يرجى كتابة عنوان شبكي مثل https://example.org.
error-email = يرجى كتابة عنوان مثل name@example.org.
error-date = يرجى كتابة تاريخ صحيح بالترتيب سنة-شهر-يوم، مثل 2027-03-02.
error-not-in-this-state = لا يمكن القيام بذلك في هذه المرحلة. ربما تغيرت الصفحة منذ أن فتحتها.
error-account-exists = يوجد حساب بهذا العنوان. يرجى تسجيل الدخول.
error-wrong-code = الرمز غير صحيح. انتظر الرمز التالي وحاول مرة أخرى.
error-password-short = { $least ->
    [one] يرجى استعمال حرف واحد على الأقل.
    [two] يرجى استعمال حرفين على الأقل.
    [few] يرجى استعمال { $least } أحرف على الأقل.
    [many] يرجى استعمال { $least } حرفا على الأقل.
   *[other] يرجى استعمال { $least } حرف على الأقل.
}
error-password-weak = كلمة السر هذه سهلة التخمين. الأفضل جمع عدة كلمات غير شائعة.
error-wrong-password = كلمة السر غير صحيحة.
error-sign-in = العنوان أو كلمة السر أو الرمز غير صحيح.
error-form-too-large = ما أرسلته أكبر من المسموح. يمكن أن يصل حجم الملفات كلها معا إلى 10 ميغابايت.
error-upload-too-large = هذا الملف أكبر من المسموح. يمكن أن يصل حجمه إلى 8 ميغابايت.
error-workbook-closed = لا يمكن قراءة هذا الملف: فهو بصيغة Excel قديمة أو محمي بكلمة سر. احفظه بصيغة XLSX بلا كلمة سر.
error-workbook-macros = في هذا الملف وحدات ماكرو. احفظه بصيغة XLSX من دونها.
error-workbook-too-large = جدول هذا الملف كبير جدا. الحد الأقصى 100,000 سطر و200 عمود و8 ميغابايت من النص. قسّمه وأعد المحاولة.
error-no-table = تعذرت قراءة جدول في هذا الملف. احفظه بصيغة CSV مع عناوين الأعمدة وحاول ثانية.
error-form-unreadable = تعذرت قراءة ما أرسلته. ارجع وأرسله مرة أخرى.
error-form-expired = تغيرت جلستك منذ أن فتحت هذه الاستمارة. ارجع وأعد تحميل الصفحة ثم أرسلها من جديد.
error-foreign-form = جاءت هذه الاستمارة من موقع آخر ولم تُقبل.
error-page-refused = تعذر القيام بذلك
error-page-not-found = الصفحة غير موجودة
error-page-not-found-text = لا يوجد هنا ما يمكنك رؤيته. إذا كنت تتوقع شيئا فسجّل الدخول أو اسأل من أرسل إليك الرابط.
error-page-internal = حدث خلل من جانبنا
error-page-internal-text = لم يُفقد شيء مما أكدنا لك استلامه. حاول مرة أخرى، وإن تكرر الأمر فأبلغ المكتب.
error-page-unavailable = لا نستطيع استلام ذلك الآن
error-page-unavailable-text = لم يُحفظ شيء. احتفظ بنصك وحاول مرة أخرى بعد دقائق.
error-page-too-long = استغرق هذا وقتا أطول مما ينبغي
error-page-too-long-text = أوقفناه كي لا ينتظر غيرك. حاول مرة أخرى بعد دقائق، وإن تكرر الأمر فأبلغ المكتب.
error-page-too-long-sent = ربما وصلنا ما أرسلته رغم ذلك. يمكنك إرساله مرة أخرى: لا يُحسب إلا مرة واحدة.
error-page-go-back = ارجع بالمتصفح إلى الصفحة السابقة: ما كتبته لا يزال فيها.
error-page-home = إلى صفحة البداية
role-visitor = زائر
role-signed-in = مستخدم سجّل دخوله
role-applicant = مقدم الطلب
role-panellist = عضو هيئة الطعون
role-appeals-secretary = أمين الطعون
role-decision-confirmer = المسؤول عن تأكيد القرارات
role-network-steward = المسؤول عن الشبكة
role-member = عضو
role-representative = ممثل
role-organisation-administrator = القائم على إدارة منظمة
role-focal-point = جهة التنسيق
role-engagement-officer = موظف شؤون إشراك المجتمع المدني
role-consultation-manager = المسؤول عن المشاورات
role-auditor = مراجع
role-technical-administrator = المسؤول التقني
mail-foot = إندابا، حيث يستشير مكتب الأمم المتحدة لمكافحة الإرهاب المجتمع المدني ويرد عليه.
error-last-administrator = لا بد من مسؤول تقني واحد على الأقل ليس لدوره تاريخ انتهاء. عيّن غيره أولا.

# Themes of the work, and who leads an organisation.
theme-conditions = الظروف المؤدية إلى انتشار الإرهاب
theme-prevention = منع الإرهاب ومكافحته
theme-capacity = بناء القدرات
theme-human-rights-rule-of-law = حقوق الإنسان وسيادة القانون (الركيزة الرابعة)
theme-human-rights = حقوق الإنسان
theme-gender = المساواة بين الجنسين
theme-youth = الشباب
theme-rehabilitation-reintegration = إعادة التأهيل وإعادة الإدماج
theme-victims = ضحايا الإرهاب
gender-woman = امرأة
gender-man = رجل
gender-another = نوع جنس آخر
gender-not-said = لم يُذكر
age-band-18-29 = من 18 إلى 29 سنة
age-band-30-44 = من 30 إلى 44 سنة
age-band-45-59 = من 45 إلى 59 سنة
age-band-60-and-over = 60 سنة فأكثر
age-band-not-said = لم يُذكر

error-date-past = مضى هذا اليوم. اختر اليوم أو يوما لاحقا.
error-email-taken = أصبح هذا العنوان مستعملا في الأثناء. اختر عنوانا آخر.
error-log-not-signed = لم يعد السجل مطابقا لآخر نقطة تحقق، ولذلك لم تُنشأ نقطة جديدة. تحقق من السجل كاملا لمعرفة موضع الخلل.

error-page-again = الإرسال مرة أخرى
error-page-files = لا يمكن حفظ الملفات في هذه الصفحة: ما ترسله من هنا يُرسل دونها. لإرسالها أيضا، ارجع بالمتصفح واخترها مرة أخرى.
ui-pair = { $what }: { $which }
ui-numbered = { $what } { $number }
ui-noted = { $what } ({ $note })
ui-own-pages = صفحاتك
ui-recognised = تُحدَّد تلقائيا من نصك
ui-recognised-hint = اخترها بنفسك إذا كان نصك قصيرا أو مكتوبا بعدة لغات.
ui-plain-text = نص عادي
ui-older = أقدم من الأصل
ui-older-text = هذه الترجمة أقدم من الأصل. والعبرة بالأصل.
ui-address = العنوان
ui-guides = أدلة الاستخدام
ui-moment = { $date }، { $time } UTC
ui-proof = الإثبات
ui-proof-take = تنزيل
ui-proof-later = خلال يوم
ui-closed-account = حساب مغلق

# الصفحة الفاصلة قبل ما لا يجوز أن يفعله من يجد شاشة مفتوحة.
ui-prove-title = أثبت أنك أنت
ui-prove-lead = الخطوة التالية تستحق التحقق. يكفي رمز واحد لربع ساعة.
ui-prove-lead-kept = الخطوة التالية تستحق التحقق. يكفي رمز واحد لربع ساعة، وما كتبته محفوظ.
ui-prove-file = لا يمكن حفظ الملف في هذه الأثناء، وستطلبه الاستمارة مرة أخرى.
ui-prove-code = الرمز من تطبيقك
ui-prove-code-hint = ستة أرقام، أو أحد رموز الاسترداد.
ui-prove-go-on = متابعة
ui-passkey = مفتاح المرور
ui-passkey-use = استخدام مفتاح المرور
ui-passkey-failed = لم يُستخدم مفتاح المرور. حاول مرة أخرى أو استخدم الرمز.
ui-passkey-without = تحتاج مفاتيح المرور إلى جافاسكربت وإلى متصفح يدعمها. وتبقى كلمة السر والرمز صالحين دائمًا.
error-passkey = لم يُقبل مفتاح المرور هذا. حاول مرة أخرى أو استخدم كلمة السر ورمزًا.
error-too-many-passkeys = يتسع الحساب لعشرة مفاتيح مرور على الأكثر. أزل واحدًا منها أولًا.
error-institution = لم ينجح تسجيل الدخول عبر مؤسستك. حاول مرة أخرى أو استخدم كلمة السر والرمز.
error-institution-unknown = مؤسستك تعرفك، لكن لا حساب هنا مرتبط بها. سجّل الدخول مرة بكلمة السر والرمز، ثم اربطه في صفحة «حسابك».
ui-recovering = طلب شخص طريقا جديدا إلى حسابك. لم تكن أنت؟ أوقف ذلك إذن.
ui-recovering-stop = إيقاف ذلك
error-recovery-proof = هذا لا يطابق. تحقق منه وحاول مرة أخرى.
error-confirmed-already = لقد أكدت من قبل. لا بد من شخص ثان.
error-page-too-many = محاولات كثيرة
error-page-too-many-text = { $n ->
    [zero] لم يُحفظ شيء. يمكنك المحاولة الآن.
    [one] لم يُحفظ شيء. يرجى الانتظار دقيقة واحدة ثم المحاولة من جديد.
    [two] لم يُحفظ شيء. يرجى الانتظار دقيقتين ثم المحاولة من جديد.
    [few] لم يُحفظ شيء. يرجى الانتظار { $n } دقائق ثم المحاولة من جديد.
    [many] لم يُحفظ شيء. يرجى الانتظار { $n } دقيقة ثم المحاولة من جديد.
   *[other] لم يُحفظ شيء. يرجى الانتظار { $n } دقيقة ثم المحاولة من جديد.
}
error-page-too-many-when = يُقبل من جديد ابتداء من { $when }. لا حاجة إلى إبلاغ أحد، ولا يُحسب ذلك على أحد.
error-page-ask-again = طلب الصفحة من جديد
ui-password = كلمة السر
ui-password-or-code = كلمة السر أو الرمز
mail-bland-subject = لديك رسالة
mail-bland-body =
    هناك ما ينتظرك. لقراءته سجّل الدخول أو عد برمزك:

    { $link }
mail-titled-subject = { $subject }: { $title }
mail-titled-body = الموضوع: «{ $title }».
mail-round-up-subject = جديد اليوم بالنسبة إليك
mail-round-up-body =
    تحية طيبة { $name }،

    هذا ما جدّ بالنسبة إليك في إندابا منذ أمس.
mail-round-up-more =
    { $n ->
        [one] وواحد آخر: { $topic }
        [two] واثنان آخران: { $topic }
        [few] و{ $n } أخرى: { $topic }
       *[other] و{ $n } آخر: { $topic }
    }
    { $link }
mail-choosing = لتختار ما نكتب إليك بشأنه ومتى: { $link }
mail-answerable = يمكنك الرد على هذه الرسالة بالبريد خلال 30 يومًا. ما تكتبه فوقها يظهر لكل من يقرأ النقاش، كأنك كتبته هناك، بالاسم الذي كانت الصفحة ستقترحه عليك. احذف توقيعك. لا تُقبل المرفقات.
reply-attachment = (كان مع هذا الرد مرفق. لا تصل المرفقات بالبريد.)
told-deadline = لها موعد قد يفوتك.
told-duty = هناك من ينتظر ما تفعله.
told-safety = سلامة الناس على المحك.
told-decision = اتُّخذ قرار بشأنك أو بشأن منظمتك أو بشأن ما كتبته.
told-account = الأمر يتعلق بمن يمكنه دخول حسابك.
told-reply = لئلا تظن أن كلامك قد وصل.

# ما لم يتم، كما تقرؤه البرامج.
api-problem-query = لم يُفهم العنوان
api-problem-query-text = في الطلب أو في إحدى ترويساته شيء مجهول أو خاطئ. قارنه بالوصف.
api-problem-unreadable = المتن ليس بصيغة JSON
api-problem-unreadable-text = تعذرت قراءة ما أُرسل، ولم يُحفظ شيء.
api-problem-refused = ثمة ما يحتاج إلى تصحيح
api-problem-refused-text = لم يُحفظ شيء. كل بند في «errors» يبيّن ما ينبغي فعله.
api-problem-token-needed = يلزم رمز وصول
api-problem-token-needed-text = هذا يتم باسم شخص لديه حساب: أرسل رمز وصوله.
api-problem-token-unknown = رمز الوصول هذا غير صالح
api-problem-token-unknown-text = كُتب خطأ، أو أُلغي، أو انتهت مدته.
api-problem-not-granted = رمز الوصول لا يتيح هذا
api-problem-not-granted-text = أُنشئ من دون هذا النطاق. يمكن إنشاء رمز آخر يشمله.
api-problem-not-found = غير موجود
api-problem-not-found-text = ليس هنا ما يمكنك الاطلاع عليه.
api-problem-method = هذه الطريقة غير متاحة هنا
api-problem-method-text = تذكر الترويسة Allow الطرائق المتاحة.
api-problem-not-acceptable = الجواب يكون بصيغة JSON
api-problem-not-acceptable-text = الطلب لا يقبل JSON، ولا صيغة أخرى هنا.
api-problem-changed = تغيّر الأمر في هذه الأثناء
api-problem-changed-text = الحالة التي يذكرها الطلب ليست الحالة القائمة. اقرأها من جديد أولا.
api-problem-too-large = المتن كبير جدا
api-problem-too-large-text = لم يُحفظ شيء. الحد الأقصى للمتن 256 كيلوبايت.
api-problem-media-type = يجب أن يكون المتن بصيغة JSON
api-problem-media-type-text = أرسله على أنه application/json.
api-problem-too-many = طلبات كثيرة
api-problem-too-many-text = تذكر الترويسة Retry-After بعد كم ثانية تُقبل من جديد. ولا يُحسب ذلك على أحد.
api-problem-internal = حدث خلل من جانبنا
api-problem-internal-text = لم يُفقد شيء مما أكدناه. حاول مرة أخرى لاحقا.
api-problem-unavailable = لا نستطيع استلام ذلك الآن
api-problem-unavailable-text = لم يُحفظ شيء. حاول مرة أخرى بعد دقائق.
api-problem-took-too-long = استغرق وقتا أطول مما ينبغي
api-problem-took-too-long-text = أُوقف الطلب، وربما نُفذ أو لم يُنفذ. أرسله من جديد بمفتاح Idempotency-Key نفسه: لا يُحسب إلا مرة واحدة. إن لم يكن له مفتاح فتحقق أولا.
api-problem-reading = تبيّن عند القراءة: { $said }
error-token-days = اختر من يوم واحد إلى { $most } يوما.
error-too-many-tokens = أقصى عدد من رموز الوصول في الحساب { $most }. ألغِ أحدها أولا.
error-token-shown = أُنشئ رمز الوصول هذا وعُرض مرة واحدة. إن لم تحتفظ به فألغه وأنشئ غيره.
error-key-used = استُعمل هذا المفتاح مع محتوى آخر. خذ مفتاحا جديدا.

# Files that people add: how large they are, what was taken out of them, why one is not taken.
ui-file-size = { $n } كيلوبايت
ui-file-removed = أزلنا
ui-file-nothing-removed = لم يكن هناك ما تلزم إزالته
ui-file-take = تنزيل
ui-file-remove = إزالة
ui-file-state-waiting = ينتظر الفحص بحثًا عن برمجيات خبيثة
ui-file-state-found = أُزيل: وُجدت فيه برمجيات خبيثة
ui-file-what-author = أسماء المؤلفين
ui-file-what-place = المكان
ui-file-what-time = الوقت
ui-file-what-camera = الكاميرا
ui-file-what-program = البرامج والمجلدات
ui-file-what-description = أوصافًا مرفقة بالمحتوى
ui-file-what-preview = صورة مصغرة
ui-file-what-changes = صياغات سابقة
ui-file-what-versions = نسخًا سابقة
ui-file-what-marks = أرقامًا خفية
ui-file-what-scripts = برامج نصية
ui-file-what-attachments = ملفات داخل الملف
ui-file-what-links = روابط خفية
ui-file-what-formulas = صيغًا حسابية
ui-file-what-pictures = صورًا تعذّر تنظيفها
ui-file-what-motion = كل الصور عدا الأولى
ui-file-what-rest = بقايا خفية
ui-file-refused-empty = هذا الملف فارغ.
ui-file-refused-kind = لا يمكن قبول هذا النوع من الملفات. يُرجى حفظه بصيغة PDF أو DOCX أو XLSX أو ODT أو JPEG أو PNG أو نص عادي.
ui-file-refused-damaged = تتعذر قراءة هذا الملف، وقد يكون تالفًا. يُرجى حفظه من جديد، بصيغة PDF مثلًا، ثم إعادة المحاولة.
ui-file-refused-locked = هذا الملف محمي بكلمة سر. يُرجى حفظه من دونها.
ui-file-refused-active = يحتوي هذا الملف على وحدات ماكرو أو عناصر تحكم. يُرجى حفظه من دونها، بصيغة PDF مثلًا.
ui-file-refused-embedded = يحتوي هذا الملف على ملفات أخرى. يُرجى حفظه من دونها، بصيغة PDF مثلًا.
ui-file-refused-fetches = يجلب هذا الملف شيئًا من مكان آخر عند فتحه. يُرجى حفظه بصيغة PDF.
ui-file-refused-too-large = هذا الملف أكبر من 10 ميغابايت.
ui-file-refused-too-much = في هذا الملف أكثر مما يمكن فحصه. يُرجى تقسيمه أو حفظه بصيغة PDF.
ui-file-refused-controls = يحتوي هذا النص على محارف تحكم. يُرجى حفظه نصًا عاديًا بترميز UTF-8.
ui-file-malware = وُجدت في هذا الملف برمجيات خبيثة، ولم يُحفظ. يُرجى فحص جهازك.
ui-file-no-scanner = لا يمكن حاليًا فحص الملفات بحثًا عن برمجيات خبيثة. لم يُحفظ شيء؛ يُرجى إعادة المحاولة لاحقًا.
