// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/find_accounts.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>
#include <vector>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace dwc {

class Button;

/// An account is searched by the beginning of a name, while it is typed, and one of those found is chosen.
class AccountSearch : public QWidget
{
    Q_OBJECT

public:
    explicit AccountSearch(Theme &theme, QWidget *parent = nullptr);

    /// An answer to another name than the one that stands there now is passed over.
    void setFound(const QString &name, const FoundAccounts &found);
    void setFailure(const QString &sentence);
    void clear();
    void enter();

Q_SIGNALS:
    void searchRequested(const QString &name);
    void accountChosen(const dwc::FoundAccount &account);

protected:
    /// Return searches, or takes the one that is ticked: it must not go on with the wizard.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString name() const;
    void search();
    void use();
    void addRow(const FoundAccount &account, int number);
    void clearRows();

    Theme &m_theme;
    QLineEdit *m_name;
    QTimer m_pause;
    QLabel *m_status;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    QButtonGroup *m_group;
    Button *m_use;
    std::vector<FoundAccount> m_found;
};

} // namespace dwc
