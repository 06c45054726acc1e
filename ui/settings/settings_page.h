// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "core/secrets/secret.h"
#include "ui/bridge/backend.h"
#include "ui/settings/setting_words.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <map>

class QListWidget;
class QStackedWidget;

namespace dwc {

class AppearanceSection;
class Banner;
class Button;
class ChangesBar;
class KeyRow;
class PageHeader;
class ScopeEffect;
class SettingsSection;

/// Who and how: the profile's keys, section by section, with what they mean for devices. It edits values and
/// saves nothing itself.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Theme &theme, const ReportWords &words, QWidget *parent = nullptr);

    /// Shows it. Of the profile shown before, saved anew, what was typed and is not saved yet stays.
    void setProfile(const Profile &profile);
    void setLastRead(const LastRead &lastRead);
    void setAppearance(Scheme scheme, Density density);
    /// "" for the system's, else "en", "de" or "it".
    void setLanguage(const QString &language);
    /// What was asked to be saved is saved.
    void setSaved();
    /// It is not; a problem with a key is shown at the key.
    void setFailure(const Error &error);

    bool hasChanges() const;
    void showSection(Section section);

Q_SIGNALS:
    void saveRequested(const dwc::Profile &profile);
    /// A new secret for the profile as it is saved. The octets are overwritten when the slots have returned.
    void secretGiven(dwc::SecretName name, const QByteArray &secret);
    void schemeChosen(dwc::Scheme scheme);
    void densityChosen(dwc::Density density);
    void languageChosen(const QString &language);
    void connectRequested();
    void leaveRequested();

private:
    void makeSections();
    QWidget *withScopeEffect(QWidget *keys);
    QWidget *makeSecretRow(SecretName name, const QString &label, const QString &action,
                           const QString &objectName);
    void addHeader();
    void take(KeyRow *row);
    void showValues();
    void refresh();
    void showProblems();
    void refreshHeader(std::size_t changes);
    void askSecret(SecretName name);
    void save();

    Theme &m_theme;
    const ReportWords &m_words;
    PageHeader *m_header;
    Button *m_discard = nullptr;
    Banner *m_banner;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    AppearanceSection *m_appearance = nullptr;
    ScopeEffect *m_scopeEffect = nullptr;
    ChangesBar *m_changes;
    std::map<SecretName, QWidget *> m_secretRows;
    std::vector<KeyRow *> m_rows;
    KeyValues m_saved;
    KeyValues m_values;
    std::optional<KeyValues> m_asked; ///< of a saveRequested() that is not answered
    std::vector<ProfileProblem> m_problems;
};

} // namespace dwc
