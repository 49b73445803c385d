calendar-title = Calendar
calendar-none = لا شيء هنا بعد
calendar-none-text = ما يضاف سيظهر هنا.
calendar-state-draft = مسودة
calendar-state-open = مفتوح
calendar-state-closed = مغلق
