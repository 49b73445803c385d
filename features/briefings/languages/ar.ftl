# نصوص الإحاطات والقرعة والالتزامات.
briefings-title = الإحاطات
briefings-lead = يقدّم المكتب تقريره إلى المجتمع المدني مرة في السنة. تقول المنظمات هل تودّ الحضور؛ وعند قلة الأماكن تحسم قرعة يستطيع أي شخص التحقق منها.
briefings-new = إحاطة جديدة
briefings-none = لم يُعلن عن أي إحاطة
briefings-none-text = ستظهر الإحاطة المقبلة هنا، مع اليوم الذي يمكن للمنظمات حتى نهايته أن تقول إنها تودّ الحضور.
briefings-until = يرجى أن تبيّن، في موعد أقصاه { $date }، هل تودّ منظمتك الحضور
briefings-save = حفظ
briefings-state-draft = مسودة
briefings-state-call = الدعوة مفتوحة
briefings-state-closed = أُغلقت الدعوة
briefings-state-committed = نُشرت القرعة
briefings-state-drawn = عُرضت الأماكن
briefings-state-held = عُقدت
briefings-state-cancelled = أُلغيت
briefings-phases = أين وصلت هذه الإحاطة
briefings-phase-call = الدعوة إلى إبداء الرغبة
briefings-phase-closed = إعداد القرعة
briefings-phase-committed = نشر القرعة
briefings-phase-drawn = عرض الأماكن
briefings-phase-held = انعقاد الإحاطة
briefings-host = يقدّمها
briefings-host-under-secretary = وكيل الأمين العام
briefings-host-deputy-under-secretary = نائب وكيل الأمين العام
briefings-audience = من يمكنه رؤيتها
briefings-audience-public = الجميع
briefings-audience-network = الشبكة والمكتب
briefings-audience-office = لا يرى هذا إلا المكتب
briefings-audience-all = كل من يمكنه رؤية هذه الإحاطة
briefings-audience-hint = لا يمكن تغيير هذا بعد فتح الدعوة.
briefings-prepare-lead = لا يرى المسودة إلا المكتب. تُفتح الدعوة من صفحة الإحاطة نفسها.
briefings-name = العنوان
briefings-about = موضوعها
briefings-about-hint = ما الذي سيُعرض، وما الذي يمكن السؤال عنه، ومن ينبغي أن يحضر.
briefings-languages = لغات أخرى
briefings-no-series = لا شيء
briefings-of-series = ضمن الواجب السنوي
briefings-when = الموعد
briefings-day = اليوم
briefings-time = الوقت
briefings-time-hint = الساعات والدقائق، مثل 14:30.
briefings-time-wrong = يرجى كتابة الوقت بالساعات والدقائق، مثل 14:30.
briefings-zone = المنطقة الزمنية
briefings-meeting = طريقة اللقاء
briefings-meeting-in-person = حضوريا
briefings-meeting-online = عبر الإنترنت
briefings-meeting-both = حضوريا وعبر الإنترنت
briefings-meeting-hint = يُرجع في هذا إلى تقييم مخاطر كل منظمة. إذا تغيّر والدعوة مفتوحة، يُبلَّغ كل من قال إنه يودّ الحضور، ولا تدخل القرعة منظمة لا يسمح تقييمها بذلك.
briefings-place = مكان الانعقاد
briefings-place-hint = يلزم إلا إذا كان اللقاء كله عبر الإنترنت. لا يراه إلا المنظمات التي لها مكان وتحضر حضوريا، والمكتب.
briefings-link = الرابط
briefings-link-hint = يلزم إلا إذا كان اللقاء كله حضوريا. لا يراه إلا المنظمات التي لها مكان وتشارك عبر الإنترنت، والمكتب.
briefings-seats = الأماكن
briefings-together = أماكن اتحاد واحد أو منظمة أم واحدة
briefings-together-hint = أقصى عدد من المنظمات المرتبطة بعضها ببعض بين المختارين.
briefings-call-until = آخر يوم لإبداء الرغبة في الحضور
briefings-call-until-hint = تُغلق الدعوة في نهاية هذا اليوم بتوقيت منطقة الإحاطة.
briefings-answer-days = أيام العمل للرد على مكان معروض
briefings-answer-days-hint = المكان الذي لا يُرد عليه في موعده يذهب إلى منظمة أخرى.
briefings-number-wrong = يرجى كتابة عدد صحيح من 1 إلى { $most }.
briefings-call-past = انقضى هذا اليوم. يرجى اختيار يوم لاحق.
briefings-call-late = يجب أن تُغلق الدعوة قبل بدء الإحاطة.
briefings-call-past-edit = انقضى آخر يوم للدعوة. يرجى تعديله أولا.
briefings-audience-fixed = اعتمدت منظمات على هذا. يرجى إلغاء الإحاطة والدعوة إلى أخرى.
briefings-changed-meanwhile = غيّر شخص آخر هذا في الأثناء. يرجى النظر فيه من جديد.
briefings-edit = تعديل
briefings-call = فتح الدعوة
briefings-call-text = من الآن يستطيع كل من يمكنه رؤية الإحاطة أن يقرأ عنها، وتستطيع المنظمات أن تقول إنها تودّ الحضور.
briefings-close = إغلاق الدعوة الآن
briefings-close-text = لن يستطيع أحد بعدها إبداء الرغبة أو سحبها.
briefings-call-over = انتهت الدعوة.
briefings-cancel = إلغاء الإحاطة
briefings-cancel-text = يُبلَّغ كل من قال إنه يودّ الحضور. لا يمكن التراجع عن هذا.
briefings-cancel-reason = سبب عدم انعقادها
briefings-cancelled-because = لن تُعقد هذه الإحاطة.
briefings-own = منظمتك
briefings-you-said = ذكرت أن منظمتك تودّ الحضور.
briefings-you-said-in-person = ذكرت أن منظمتك تودّ الحضور حضوريا.
briefings-you-said-online = ذكرت أن منظمتك تودّ الحضور عبر الإنترنت.
briefings-otherwise-in-person = ذكرت ذلك حين كانت الإحاطة ستُعقد حضوريا. وهي تُعقد الآن عبر الإنترنت. يمكنك سحب الرغبة ما دامت الدعوة مفتوحة، أو التخلي عن مكان لاحقا.
briefings-otherwise-online = ذكرت ذلك حين كانت الإحاطة ستُعقد عبر الإنترنت. وهي تُعقد الآن حضوريا. يمكنك سحب الرغبة ما دامت الدعوة مفتوحة، أو التخلي عن مكان لاحقا.
briefings-closed-to-you = لا يمكن لمنظمتك الحضور في الوضع الحالي.
briefings-way = كيف تودّ منظمتك الحضور؟
briefings-way-hint = يُرجع إلى تقييم مخاطر منظمتك بشأن الطريقة التي تختارها. لاختيار الطريقة الأخرى، اسحب الرغبة ثم أبدها من جديد.
briefings-you-did-not = لم تذكر أن منظمتك تودّ الحضور.
briefings-say = نودّ الحضور
briefings-take-back = سحب الرغبة
briefings-risk-text = فكّر فيما قد يعنيه الظهور هناك للعاملين معك. إذا لزمت القرعة، يذكر الملف المنشور الفئات التي تنتمي إليها منظمتك، مثل المنطقة والموضوع. ولا يرد اسمها فيه إلا إذا كانت علنية.
briefings-considered = فكّرنا في هذا.
briefings-considered-needed = يرجى التفكير فيما قد تعنيه المشاركة للعاملين معك، ثم وضع العلامة.
briefings-place-offered = عُرض مكان
briefings-place-accepted = قُبل
briefings-place-declined = جرى التخلي عنه
briefings-place-lapsed = لم يُرد عليه في موعده
briefings-place-attended = حضرت
briefings-place-absent = لم تحضر
briefings-answer-by = يرجى الرد في موعد أقصاه { $date }.
briefings-accept = قبول المكان
briefings-decline = التخلي عن المكان
briefings-place-gone = لم يعد الرد على هذا المكان ممكنا.
briefings-own-chance = عدد تذاكر القرعة التي ترد فيها منظمتك: { $n } من { $all }.
briefings-check-own = تحقق بنفسك
briefings-check-own-text = ترد منظمتك في الملف المنشور تحت هذه العلامة. وإذا وُجد مفتاح، فالعلامة هي قيمة SHA-256 للمفتاح يليه بايت صفري ثم معرّف منظمتك. احتفظ بالمفتاح لنفسك.
briefings-label = العلامة
briefings-salt = المفتاح
briefings-an-organisation = إحدى المنظمات
briefings-questions = الأسئلة
briefings-questions-none = لم يطرح أحد سؤالا بعد.
briefings-questions-order = الأسئلة التي تريد منظمات أكثر الرد عليها تأتي أولا. ولكل سؤال رد.
briefings-supports-n = { $n ->
    [zero] لا تطرح أي منظمة هذا السؤال
    [one] تطرح منظمة واحدة هذا السؤال
    [two] تطرح منظمتان هذا السؤال
    [few] تطرح { $n } منظمات هذا السؤال
    [many] تطرح { $n } منظمة هذا السؤال
   *[other] تطرح { $n } منظمة هذا السؤال
}
briefings-ask = طرح سؤال
briefings-ask-hint = لا يلزم أن يكون لك مكان لتطرح سؤالا. يرد السؤال باسم منظمتك لمن يجوز له أن يعرفه.
briefings-ask-for = باسم أي منظمة
briefings-ask-button = إرسال السؤال
briefings-language = اللغة
briefings-support = نطرح هذا السؤال أيضا
briefings-unsupport = لم نعد نطرحه
briefings-take-back-question = سحب السؤال
briefings-answer = الرد
briefings-answer-anew = تغيير الرد
briefings-answer-button = نشر الرد
briefings-questions-full = بلغ عدد أسئلة منظمتك الحد الأقصى: { $n }. اسحب سؤالا لطرح آخر.
briefings-supports-full = بلغ عدد أسئلة الآخرين التي تدعمها منظمتك الحد الأقصى: { $n }. اترك سؤالا لاختيار آخر.
briefings-own-question = هذا سؤال منظمتك.
briefings-question-answered = سبق الرد على هذا السؤال.
briefings-questions-over = أُغلق باب الأسئلة.
briefings-minutes = المحضر
briefings-minutes-lead = يمكن نشر المحضر بعد أن يُرد على كل سؤال.
briefings-minutes-hint = ما قيل. لا تذكر اسم منظمة إلا إذا وافقت.
briefings-minutes-button = نشر المحضر
briefings-published-on = نُشر في { $date }
briefings-unanswered = { $n ->
    [zero] لا سؤال ينتظر الرد.
    [one] سؤال واحد ينتظر الرد.
    [two] سؤالان ينتظران الرد.
    [few] { $n } أسئلة تنتظر الرد.
    [many] { $n } سؤالا ينتظر الرد.
   *[other] { $n } سؤال ينتظر الرد.
}
briefings-promises = الالتزامات
briefings-promises-lead = ما وعد به المكتب، ومن يتولاه، ومتى.
briefings-promises-none = لا التزامات هنا
briefings-promises-none-text = سيظهر هنا ما يُوعد به في الإحاطات.
briefings-promise = التزام
briefings-promise-all = الكل
briefings-promise-open = قيد التنفيذ
briefings-promise-overdue = متأخر
briefings-promise-done = أُنجز
briefings-promise-dropped = لن يُنجز
briefings-promise-text = ما وُعد به
briefings-promise-owner = المسؤول
briefings-promise-owner-hint = الوحدة أو المنصب، لا اسم شخص.
briefings-promise-due = الموعد
briefings-promise-state = الحالة
briefings-promise-note = ما آل إليه
briefings-promise-note-hint = ما أُنجز، أو سبب عدم إنجازه.
briefings-promise-of = وُعد به في
briefings-promise-add = إضافة الالتزام
briefings-promise-move = ذكر ما آل إليه
commitment-changed-meanwhile = غيّر شخص آخر هذا في الأثناء. يرجى النظر فيه من جديد.
briefings-pool = من يودّ الحضور
briefings-pool-summary = يودّون الحضور: { $n }. الأماكن: { $seats }. لم يُنظر بعد في المخاطر عليهم: { $unseen }.
briefings-pool-none = لا أحد بعد
briefings-pool-none-text = ستظهر هنا المنظمات التي تقول إنها تودّ الحضور.
briefings-head-organisation = المنظمة
briefings-head-groups = الفئات
briefings-head-safety = المخاطر عليها
briefings-head-stand = القرعة
briefings-head-place = المكان
briefings-head-way = كيف تحضر
briefings-not-able = لا تستطيع المشاركة حاليا
briefings-groups = الفئات
briefings-said-on = تاريخ إبداء الرغبة
briefings-record = فتح سجلها
briefings-safety = المخاطر عليها
briefings-safety-unseen = لم يُنظر فيها بعد
briefings-safety-clear = يمكن دعوتها
briefings-safety-unsafe = ستتعرض للخطر
briefings-safety-note = ما تبيّن
briefings-safety-note-hint = لازم إذا كانت الدعوة قد تضر. يُحفظ مختوما.
briefings-safety-sealed = محفوظ مختوما؛ اقرأه حيث لا يراه غيرك.
briefings-weigh = هل يمكن أن تضر الدعوة بها
briefings-weigh-question = ما الذي تبيّن لك؟
briefings-weigh-hint = عند الشك اسأل المنظمة. لا تُجرى القرعة قبل النظر في المخاطر على الجميع.
briefings-stand = القرعة
briefings-stand-question = هل تحسم القرعة؟
briefings-stand-free = تحسم القرعة
briefings-stand-in = ضمن المختارين دائما
briefings-stand-out = ليست ضمن المختارين أبدا
briefings-stand-reason = السبب
briefings-stand-hint = لازم ما لم تحسم القرعة. تستطيع المنظمة قراءته؛ ولا يذكر الملف المنشور إلا أن هناك سببا.
briefings-own-stand-in = منظمتك ضمن المختارين في كل الأحوال. السبب الذي ذكره المكتب:
briefings-own-stand-out = منظمتك ليست ضمن المختارين في أي حال. السبب الذي ذكره المكتب:
briefings-unweighed = { $n ->
    [zero] نُظر في المخاطر على جميع المنظمات.
    [one] لم يُنظر بعد في المخاطر على منظمة واحدة.
    [two] لم يُنظر بعد في المخاطر على منظمتين.
    [few] لم يُنظر بعد في المخاطر على { $n } منظمات.
    [many] لم يُنظر بعد في المخاطر على { $n } منظمة.
   *[other] لم يُنظر بعد في المخاطر على { $n } منظمة.
}
briefings-unseen = لم يُنظر بعد في المخاطر على بعض من يودّون الحضور. لا تُجرى القرعة قبل ذلك.
briefings-quotas = الحصص والقرعة
briefings-quotas-lead = كم يجب أن يكون من كل فئة بين المختارين. وفي هذه الحدود تجعل القرعة فرص المنظمات أعلى ما يمكن وأقرب ما يمكن إلى التساوي.
briefings-quotas-set = تحديد الحصص
briefings-quotas-change = تغيير الحصص
briefings-quotas-button = الحفظ والتجربة
briefings-network-share = النسبة في الشبكة
briefings-proposed = المقترح
briefings-no-quota = لا شيء
briefings-least = على الأقل
briefings-most = على الأكثر
briefings-quota-why = سبب الاختلاف
briefings-quota = الحصة
briefings-group = الفئة
briefings-willing = يودّون الحضور
briefings-bound-wrong = يرجى كتابة عدد صحيح من 0 إلى { $most }، أو ترك الحقل فارغا.
briefings-bounds-crossed = الحد الأدنى أعلى من الحد الأقصى.
briefings-quota-reason = يختلف هذا عن المقترح. يرجى ذكر السبب.
briefings-from-to = { $least } إلى { $most }
briefings-moved = { $group }: { $to } بدلا من { $from }
briefings-plenty = تكفي الأماكن كل من يودّون الحضور. لا حاجة إلى القرعة.
briefings-offer-all = عرض مكان على الجميع
briefings-nobody = لا أحد يمكن دعوته.
briefings-scarce = من يودّون الحضور أكثر من الأماكن.
briefings-ways = يكفي أي من هذه التغييرات:
briefings-no-way = لن يفيد أي تغيير في الحصص. انظر في عدد الأماكن ومن هو ضمن المختارين دائما أو ليس بينهم أبدا.
briefings-told = نتيجة هذه الحصص
briefings-told-again = الفرص في هذه القرعة
briefings-summary = المنظمات التي تودّ الحضور: { $pool }. أدنى فرصة { $low } تذكرة، وأعلاها { $high }.
briefings-tickets-of = { $n } من { $all }
briefings-tenths = { $whole }.{ $tenth }
briefings-chance = التذاكر
briefings-ladder = الفرص
briefings-ladder-chance = التذاكر
briefings-ladder-unit = المنظمات
briefings-shares = الأماكن بحسب الفئة
briefings-shares-mark = العلامة هي النسبة بين من يودّون الحضور.
briefings-seats-on-average = متوسط الأماكن
briefings-bands = الفئات
briefings-never = من لا يمكن أن تقع عليه القرعة
briefings-never-n = { $n ->
    [zero] يمكن أن تقع القرعة على كل منظمة.
    [one] منظمة واحدة لا يمكن أن تكون ضمن المختارين.
    [two] منظمتان لا يمكن أن تكونا ضمن المختارين.
    [few] { $n } منظمات لا يمكن أن تكون ضمن المختارين.
    [many] { $n } منظمة لا يمكن أن تكون ضمن المختارين.
   *[other] { $n } منظمة لا يمكن أن تكون ضمن المختارين.
}
briefings-never-no-way = لن يفيد أي تغيير في الحصص.
briefings-never-ways = يلزم أحد هذه التغييرات:
briefings-leeways = الحصص التي تخفض أدنى فرصة
briefings-leeway = { $group }، { $to } بدلا من { $from }: أدنى فرصة { $chance } تذكرة
briefings-publish = نشر القرعة
briefings-publish-text = يثبت كل شيء بعد ذلك: المشمولون بالقرعة والحصص وكل تذكرة. اذكر قيمة علنية لا يمكن لأحد أن يعرفها اليوم. هي التي ستختار التذكرة.
briefings-announced = ما الذي سيحسم
briefings-announced-hint = مثل أرقام يانصيب رسمي في يوم معيّن، أو سحب يدوي أمام موظفين اثنين.
briefings-tickets = التذاكر
briefings-publish-button = نشر القرعة
briefings-draw = القرعة
briefings-draw-lead = عند قلة الأماكن تحسم القرعة، ويستطيع أي شخص التحقق من ذلك.
briefings-committed = نُشرت
briefings-drawn = أُجريت
briefings-value = القيمة
briefings-value-hint = كما أُعلنت تماما.
briefings-ticket = رقم التذكرة
briefings-by-hand = السحب اليدوي
briefings-by-hand-text = اسحب رقما أمام شهود. يكتبه موظفان، كل على حدة. وإذا اختلفا فلا يُعتد بأي منهما.
briefings-ticket-wrong = يرجى كتابة رقم التذكرة.
briefings-first-own = كتبت رقما. يجب أن يكتبه موظف آخر أيضا.
briefings-first-other = كتب موظف آخر رقما. اكتب الرقم الذي رأيته.
briefings-type-button = كتابة الرقم
briefings-hold = إجراء القرعة
briefings-hold-button = إجراء القرعة
briefings-commitment = البصمة (SHA-256):
briefings-file = الملف المنشور
briefings-first-draw = القرعة
briefings-replacement-n = الاستبدال { $n }
briefings-drawn-list = من وقعت عليه القرعة
briefings-unnamed-n = { $n ->
    [zero] ولا توجد منظمات غير مسماة هنا
    [one] ومنظمة واحدة غير مسماة هنا
    [two] ومنظمتان غير مسماتين هنا
    [few] و{ $n } منظمات غير مسماة هنا
    [many] و{ $n } منظمة غير مسماة هنا
   *[other] و{ $n } منظمة غير مسماة هنا
}
briefings-check = تحقق بنفسك
briefings-check-text = نزّل الملف المنشور وشغّل هذا الأمر. فهو يعيد الحساب كله والقرعة.
briefings-places = الأماكن
briefings-free = توجد أماكن شاغرة
briefings-free-text = تُجرى القرعة عليها بين من يودّون الحضور وليس لهم مكان، بالقاعدة نفسها وقيمة القرعة الأولى.
briefings-fill = القرعة على الأماكن الشاغرة
briefings-held = عُقدت
briefings-held-text = بعدها يمكن تسجيل الحضور وكتابة المحضر.
briefings-not-begun = لم تبدأ الإحاطة بعد.
briefings-answer-until = آخر يوم للرد
briefings-attendance = الحضور
briefings-came = حضرت
briefings-missed = لم تحضر
briefings-by-group = بحسب الفئة
briefings-offered = عُرض عليها
briefings-accepted = قبلت
briefings-attended = حضرت
briefings-series = الواجب السنوي
briefings-series-lead = الإحاطات الواجبة كل سنة، وحال كل سنة.
briefings-series-none = لا إحاطة واجبة كل سنة
briefings-series-none-text = أضف سلسلة، ويُبلَّغ الموظفون قبل آخر يوم لها وبعده.
briefings-series-by = كل سنة قبل نهاية { $month }
briefings-series-ended = انتهت في { $date }
briefings-series-end = إنهاء هذا الواجب
briefings-series-end-text = لا يجب شيء بعد ذلك، ولا يُذكَّر أحد.
briefings-series-add = إضافة سلسلة
briefings-series-month = تُعقد قبل نهاية شهر
briefings-series-since = السنة الأولى
briefings-year = السنة
briefings-year-wrong = يرجى كتابة سنة.
briefings-duty = الحال
briefings-duty-held = عُقدت
briefings-duty-planned = مقررة
briefings-duty-missing = لا شيء مقرر
briefings-duty-late = لم تُعقد
briefings-last-day = آخر يوم
briefings-month-1 = يناير
briefings-month-2 = فبراير
briefings-month-3 = مارس
briefings-month-4 = أبريل
briefings-month-5 = مايو
briefings-month-6 = يونيو
briefings-month-7 = يوليو
briefings-month-8 = أغسطس
briefings-month-9 = سبتمبر
briefings-month-10 = أكتوبر
briefings-month-11 = نوفمبر
briefings-month-12 = ديسمبر
briefings-own-willing = الإحاطات التي ذكرت أن منظمتك تودّ حضورها
briefings-own-attendance = الإحاطات التي حضرتها منظمتك بناء على قولك
briefings-own-questions = الأسئلة التي طرحتها في الإحاطات
panel-contradiction = تتعارض هذه الحصص بعضها مع بعض.
panel-too-hard = تعذّر الحساب في الوقت المتاح. يرجى تخفيف بعض الحصص.
panel-too-few = الأماكن { $places }، والمنظمات التي يمكن أن تقع عليها القرعة { $n } فقط.
panel-too-many-in = المنظمات التي هي ضمن المختارين دائما { $n }، والأماكن { $places }.
panel-group-in = المنظمات المرتبطة بعضها ببعض وهي ضمن المختارين دائما { $n }، والحد الأقصى { $cap }.
panel-no-places = لا مكان تُجرى عليه القرعة.
panel-mistake = تعذّر حساب القرعة: { $what }.
panel-changed-meanwhile = تغيّر شيء في أثناء حساب القرعة. يرجى المحاولة من جديد.
panel-drawn = سبق إجراء هذه القرعة.
panel-no-ticket = لا توجد هذه التذكرة؛ الأخيرة هي { $last }.
panel-second-officer = سبق أن كتبت رقما. يجب أن يكتبه موظف آخر أيضا.
panel-none-free = لا مكان شاغرا.
panel-part-changed = تغيّر شيء منذ ذلك الحين في إحدى الإحاطات. يرجى النظر فيه قبل الفصل بين السجلين.
briefings-wait-call = بيّن هل تودّ منظمتك الحضور: { $title }
briefings-wait-place = عُرض عليك مكان: { $title }
briefings-wait-risk = انظر في المخاطر على من يودّون الحضور: { $title } ({ $n })
briefings-wait-quotas = حدّد الحصص وانشر القرعة: { $title }
briefings-wait-draw = أجرِ القرعة: { $title }
briefings-wait-free = أجرِ القرعة على الأماكن الشاغرة: { $title }
briefings-wait-questions = أجب عن الأسئلة: { $title } ({ $n })
briefings-wait-series = إحاطة هذه السنة لم تُقرر أو لم تُعقد: { $title }
briefings-wait-promises = التزامات متأخرة ({ $n })
mail-briefings-word-subject = جديد لك في إندابا
mail-briefings-word-body =
    تحية طيبة { $name }،

    هناك جديد لمنظمتك. يرجى تسجيل الدخول لقراءته:
    { $link }
mail-briefings-news-subject = ما يُقرأ في إندابا
mail-briefings-news-body =
    تحية طيبة { $name }،

    هناك ما يُقرأ عن إحاطة. يرجى تسجيل الدخول لقراءته:
    { $link }
mail-briefings-reminder-subject = موعد يقترب في إندابا
mail-briefings-reminder-body =
    تحية طيبة { $name }،

    هناك ما ينتظر رد منظمتك. يرجى تسجيل الدخول:
    { $link }
mail-briefings-office-subject = هناك ما ينتظر المكتب في إندابا
mail-briefings-office-body =
    تحية طيبة { $name }،

    هناك ما ينتظر المكتب. يرجى تسجيل الدخول:
    { $link }

briefings-unlisted = المشاركة دون اسمنا
briefings-unlisted-hint = لا يرى اسمكم حينئذ في هذه الإحاطة إلا المكتب. ويمكنكم إظهاره من جديد في صفحة «أين يظهر اسمكم».
briefings-where-questions = أسئلة في «{ $title }»
briefings-where-drawn = قرعة على مكان في «{ $title }»
briefings-where-hidden = مشاركة في إحاطة لا يمكنكم فتحها الآن
briefings-where-lottery = قرعة «{ $title }» المنشورة، وفيها معرّف
briefings-where-lottery-stays = نُشر الملف ليتمكن الجميع من التحقق من القرعة، ويبقى كما هو. وليس فيه اسم، بل معرّف يقود إلى صفحتكم من يمكنه أن يراها. ولإخفاء تلك الصفحة غيّروا من يرى منظمتكم.
briefings-where-answers = رد منشور في «{ $title }» يذكر الاسم
briefings-where-answers-stays = هذا كلام نشره المكتب. اطلبوا من المكتب تغييره.
briefings-where-minutes = محضر «{ $title }» الذي يذكر الاسم
briefings-where-minutes-stays = هذا كلام نشره المكتب. اطلبوا من المكتب تغييره.

# What changed since somebody was here, and what letters are about.
briefings-change-called = من يود الحضور؟ { $title }
briefings-change-moved = ستُعقد في وقت آخر أو بطريقة أخرى: { $title }
briefings-change-minutes = نُشر المحضر: { $title }
briefings-change-cancelled = لن تُعقد: { $title }
briefings-change-promise-made = التزم المكتب بشيء: { $title }
briefings-change-promise = جديد بشأن أحد الالتزامات: { $title }
briefings-change-promise-done = نُفّذ أحد الالتزامات: { $title }
briefings-change-promise-dropped = لن يُنفّذ أحد الالتزامات: { $title }
briefings-topic = محاضر الإحاطات والإجابات عن الأسئلة
