// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_page.h"

#include "core/base/printable.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/changes_bar.h"
#include "ui/settings/key_row.h"
#include "ui/settings/problem_words.h"
#include "ui/settings/scope_effect.h"
#include "ui/settings/secret_dialog.h"
#include "ui/settings/section_list.h"
#include "ui/settings/settings_section.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

SettingsPage::SettingsPage(Theme &theme, const ReportWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_header(new PageHeader(theme, tr("Settings"), this)),
      m_banner(new Banner(theme, this)), m_list(makeSectionList(theme, this)),
      m_stack(new QStackedWidget(this)), m_changes(new ChangesBar(theme, this))
{
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_list);
    beside->addWidget(m_stack, 1);
    auto *banner = new QVBoxLayout;
    banner->setContentsMargins(Space::kXl, 0, Space::kXl, 0);
    banner->addWidget(m_banner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(banner);
    layout->addLayout(beside, 1);
    layout->addWidget(m_changes);
    m_banner->hide();
    m_stack->setProperty("ground", QStringLiteral("surface"));
    m_stack->setAttribute(Qt::WA_StyledBackground);
    addHeader();
    makeSections();
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    showValues();
}

void SettingsPage::addHeader()
{
    Button *connectAgain = m_header->addSecondary(tr("Connect another directory…"));
    connectAgain->setObjectName(QStringLiteral("settings.connect"));
    Button *leave = m_header->addSecondary(tr("Leave device writeback…"));
    leave->setObjectName(QStringLiteral("settings.leave"));
    connect(leave, &QPushButton::clicked, this, &SettingsPage::leaveRequested);
    m_discard = m_header->addSecondary(tr("Discard"));
    m_discard->setObjectName(QStringLiteral("settings.discard"));
    m_discard->hide();
    m_header->primary()->setObjectName(QStringLiteral("settings.save"));
    connect(connectAgain, &QPushButton::clicked, this, &SettingsPage::connectRequested);
    connect(m_header->primary(), &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_values = m_saved;
        m_banner->hide();
        showValues();
    });
}

void SettingsPage::makeSections()
{
    for (const Section section : kSections) {
        if (section == Section::Appearance)
            break;
        auto *page = new SettingsSection(m_theme, section, m_stack);
        m_stack->addWidget(section == Section::Scope ? withScopeEffect(page) : page);
        for (KeyRow *row : page->rows()) {
            m_rows.push_back(row);
            connect(row, &KeyRow::edited, this, [this, row] { take(row); });
        }
        if (section == Section::Profile) {
            page->addAfter("cloud.signIn.clientId",
                           makeSecretRow(SecretName::ClientSecret, tr("Client secret"),
                                         tr("Replace the client secret…"),
                                         QStringLiteral("settings.clientSecret")));
            page->addAfter("cloud.signIn.keyFile",
                           makeSecretRow(SecretName::KeyPassphrase, tr("Passphrase of an encrypted key"),
                                         tr("Replace the passphrase…"),
                                         QStringLiteral("settings.keyPassphrase")));
            page->addAfter("directory.bind.user",
                           makeSecretRow(SecretName::DirectoryPassword, tr("Directory password"),
                                         tr("Replace the directory password…"),
                                         QStringLiteral("settings.directoryPassword")));
        }
    }
    m_appearance = new AppearanceSection(m_theme, m_stack);
    m_stack->addWidget(m_appearance);
    connect(m_appearance, &AppearanceSection::schemeChosen, this, &SettingsPage::schemeChosen);
    connect(m_appearance, &AppearanceSection::densityChosen, this, &SettingsPage::densityChosen);
    connect(m_appearance, &AppearanceSection::languageChosen, this, &SettingsPage::languageChosen);
}

/// The count stays in view while the keys above it scroll.
QWidget *SettingsPage::withScopeEffect(QWidget *keys)
{
    auto *page = new QWidget(m_stack);
    m_scopeEffect = new ScopeEffect(m_theme, page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(keys, 1);
    layout->addWidget(m_scopeEffect);
    return page;
}

QWidget *SettingsPage::makeSecretRow(SecretName name, const QString &label, const QString &action,
                                     const QString &objectName)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kXs);
    layout->addWidget(makeLabel(m_theme, Type::Body, Role::Text, label, row));
    auto *button = new Button(m_theme, Button::Kind::Default, action, row);
    button->setObjectName(objectName);
    layout->addWidget(button, 0, Qt::AlignLeading);
    auto *help =
        makeLabel(m_theme, Type::Caption, Role::Muted,
                  tr("Kept in this computer's keychain, never in the profile, and never shown."), row);
    help->setWordWrap(true);
    layout->addWidget(help);
    connect(button, &QPushButton::clicked, this, [this, name] { askSecret(name); });
    m_secretRows[name] = row;
    return row;
}

void SettingsPage::askSecret(SecretName name)
{
    auto *dialog = new SecretDialog(m_theme, name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretDialog::given, this, &SettingsPage::secretGiven);
    dialog->open();
}

void SettingsPage::setProfile(const Profile &profile)
{
    const KeyValues before = std::exchange(m_saved, KeyValues(profile));
    const auto edits =
        before.text("id") == m_saved.text("id") ? changesBetween(before, m_values) : std::vector<KeyChange>();
    m_values = m_saved;
    for (const KeyChange &edit : edits) // what was typed outlives a save by somebody else
        m_values.set(edit.path, edit.after);
    m_banner->hide();
    // the name stands in the first field, and a path needs the room
    m_header->setFacts(
        QString::fromStdString(printable(profile.place.path.empty() ? profile.name : profile.place.path)));
    showValues();
}

void SettingsPage::setLastRead(const LastRead &lastRead)
{
    m_scopeEffect->setLastRead(lastRead);
}

void SettingsPage::setAppearance(Scheme scheme, Density density)
{
    m_appearance->setLook(scheme, density);
}

void SettingsPage::setLanguage(const QString &language)
{
    m_appearance->setLanguage(language);
}

void SettingsPage::setSaved()
{
    if (!m_asked)
        return; // somebody else saved
    m_saved = *std::exchange(m_asked, {});
    m_banner->hide();
    refresh();
}

void SettingsPage::setFailure(const Error &error)
{
    m_banner->tell(Banner::Tone::Danger, QString::fromStdString(m_words.message(error)),
                   QString::fromStdString(m_words.advice(error)), {});
    m_banner->show();
    const auto row =
        std::ranges::find_if(m_rows, [&](const KeyRow *r) { return r->key().path == error.subject; });
    if (error.kind == ErrorKind::WrongProfile && row != m_rows.end()) {
        (*row)->setProblem(
            sentenceOf(ProfileProblem{ProfileFault(error.nativeCode), error.subject, error.detail}));
        showSection(wordsOf(error.subject).section);
    }
}

bool SettingsPage::hasChanges() const
{
    return !changesBetween(m_saved, m_values).empty();
}

void SettingsPage::showSection(Section section)
{
    m_list->setCurrentRow(int(section));
}

void SettingsPage::take(KeyRow *row)
{
    row->take(m_values);
    refresh();
}

void SettingsPage::showValues()
{
    for (KeyRow *row : m_rows)
        row->show(m_values);
    refresh();
}

void SettingsPage::refresh()
{
    m_problems = m_values.problems();
    const Profile before = m_saved.profile();
    const Profile after = m_values.profile();
    for (KeyRow *row : m_rows)
        row->explain(m_values);
    showProblems();
    m_secretRows[SecretName::ClientSecret]->setVisible(after.cloud.method == SignInMethod::ClientSecret);
    m_secretRows[SecretName::KeyPassphrase]->setVisible(after.cloud.method == SignInMethod::Certificate);
    m_secretRows[SecretName::DirectoryPassword]->setVisible(after.directory.bindMethod == BindMethod::Simple);
    const bool scopeIsWrong = std::ranges::any_of(
        m_problems, [](const ProfileProblem &problem) { return problem.key.starts_with("scope."); });
    if (scopeIsWrong)
        m_scopeEffect->setWrong();
    else
        m_scopeEffect->setRules(before.rules, after.rules);
    const auto changes = changesBetween(m_saved, m_values);
    m_changes->setChanges(changes,
                          m_problems.empty() ? secretsAskedAgain(before, after) : SecretsAskedAgain{},
                          m_problems.size());
    refreshHeader(changes.size());
}

void SettingsPage::showProblems()
{
    std::vector<std::size_t> wrong(kSections.size());
    for (KeyRow *row : m_rows) {
        const auto problem = std::ranges::find_if(
            m_problems, [&](const ProfileProblem &p) { return p.key == row->key().path; });
        row->setProblem(problem == m_problems.end() ? QString() : sentenceOf(*problem));
        if (problem != m_problems.end())
            ++wrong[std::size_t(wordsOf(row->key().path).section)];
    }
    for (const Section section : kSections)
        setProblemsOf(*m_list, section, wrong[std::size_t(section)]);
}

void SettingsPage::refreshHeader(std::size_t changes)
{
    Button *primary = m_header->primary();
    primary->setText(tr("Save %Ln change(s)", nullptr, int(changes)));
    primary->setVisible(changes > 0);
    primary->setEnabled(m_problems.empty());
    primary->setToolTip(m_problems.empty() ? QString()
                                           : tr("A value cannot be saved yet; the reason stands below it."));
    m_discard->setVisible(changes > 0);
}

void SettingsPage::save()
{
    if (!m_problems.empty() || !hasChanges())
        return;
    m_asked = m_values;
    Q_EMIT saveRequested(m_values.profile());
}

} // namespace dwc
