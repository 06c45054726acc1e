// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/key_values.h"

#include <QWidget>

namespace dwc {

class Field;
class KeyEditor;
class Theme;

/// One key on a page: label, editor, what its value means, what is wrong with it, and its name in the file.
class KeyRow final : public QWidget
{
    Q_OBJECT

public:
    /// `inFile`: the key's path and default stand below. A copy of a key with fewer words offers fewer.
    KeyRow(Theme &theme, const ProfileKey &key, bool inFile, QWidget *parent = nullptr);

    const ProfileKey &key() const { return m_key; }
    /// From the values into the editor, without edited().
    void show(const KeyValues &values);
    /// From the editor into the values.
    void take(KeyValues &values) const;
    /// What the present value means; and whether the row is there at all.
    void explain(const KeyValues &values);
    /// Empty: none.
    void setProblem(const QString &sentence);
    bool hasProblem() const { return m_hasProblem; }
    /// Focus to the control.
    void enter();

Q_SIGNALS:
    void edited();

private:
    ProfileKey m_key;
    QString m_help;
    KeyEditor *m_editor;
    Field *m_field;
    bool m_hasProblem = false;
};

} // namespace dwc
