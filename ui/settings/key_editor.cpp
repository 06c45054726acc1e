// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/key_editor.h"

#include "ui/settings/choice_editors.h"
#include "ui/settings/number_editors.h"
#include "ui/settings/text_editors.h"

#include <QVBoxLayout>

namespace dwc {

QString editorName(const ProfileKey &key)
{
    return QStringLiteral("key.") + QString::fromUtf8(key.path.data(), qsizetype(key.path.size()));
}

KeyEditor::KeyEditor(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void KeyEditor::hold(QWidget *control)
{
    layout()->addWidget(control);
    if (!focusProxy())
        setFocusProxy(control);
}

KeyEditor *makeKeyEditor(Theme &theme, const ProfileKey &key, QWidget *parent)
{
    switch (key.type) {
    case KeyType::Word: return new WordEditor(theme, key, parent);
    case KeyType::Words: return new WordsEditor(theme, key, parent);
    case KeyType::Flag: return new FlagEditor(theme, key, parent);
    case KeyType::Number: return new NumberEditor(theme, key, parent);
    case KeyType::Duration: return new DurationEditor(theme, key, parent);
    case KeyType::Texts:
    case KeyType::Hosts: return new LinesEditor(theme, key, parent);
    case KeyType::Path: return new PathEditor(theme, key, parent);
    case KeyType::Text:
    case KeyType::Name:
    case KeyType::Guid:
    case KeyType::Host:
    case KeyType::Account:
    case KeyType::Origin:
    case KeyType::Date: break;
    }
    return new LineEditor(theme, key, parent);
}

} // namespace dwc
