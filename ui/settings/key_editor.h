// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/profile_keys.h"

#include <QWidget>

namespace dwc {

class Theme;

/// "key." and the key's path.
QString editorName(const ProfileKey &key);

/// The control of one key: takes and gives its value as JSON, right or wrong. The widget that takes the focus
/// has the object name editorName(); its accessible name comes by setLabel().
class KeyEditor : public QWidget
{
    Q_OBJECT

public:
    virtual nlohmann::ordered_json value() const = 0;
    /// Shows a value of the key's type; edited() is not emitted.
    virtual void setValue(const nlohmann::ordered_json &value) = 0;
    /// Accessible name of what is typed or chosen in.
    virtual void setLabel(const QString &label) = 0;
    /// True for an editor that shows its label itself.
    virtual bool showsLabel() const { return false; }

Q_SIGNALS:
    void edited();

protected:
    explicit KeyEditor(QWidget *parent);
    /// One control over the whole editor, or several below each other.
    void hold(QWidget *control);
};

/// By the key's type. Its words are the choices, so a copy of a key with fewer words offers fewer.
KeyEditor *makeKeyEditor(Theme &theme, const ProfileKey &key, QWidget *parent = nullptr);

} // namespace dwc
