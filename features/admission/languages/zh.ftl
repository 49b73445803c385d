admission-title = Admission
admission-none = 这里还没有内容
admission-none-text = 新增的内容会显示在这里。
admission-state-draft = 草稿
admission-state-open = 开放
admission-state-closed = 已关闭
