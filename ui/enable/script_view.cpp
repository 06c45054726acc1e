// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/script_view.h"

#include "ui/bridge/file_exporter.h"
#include "ui/enable/enable_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/ask_for_file.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kLeastHeight = 200;

} // namespace

ScriptView::ScriptView(Theme &theme, const ReportWords &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_language(new SegmentedControl(theme, this)),
      m_use(makeLabel(theme, Type::Body, Role::Muted, {}, this)), m_text(new QPlainTextEdit(this)),
      m_save(new Button(theme, Button::Kind::Default, tr("Save as a file…"), this)),
      m_copy(new Button(theme, Button::Kind::Default, tr("Copy the script"), this))
{
    m_language->setObjectName(QStringLiteral("enable.language"));
    m_language->setAccessibleName(tr("Language of the script"));
    m_language->addSegment(QStringLiteral("PowerShell"));
    m_language->addSegment(QStringLiteral("LDIF"));
    m_use->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("enable.scriptText"));
    m_text->setAccessibleName(tr("The script"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(kLeastHeight);
    const auto dress = [this, &theme] { m_text->setFont(theme.font(Type::MonoSmall)); };
    connect(&theme, &Theme::themeChanged, m_text, dress);
    dress();
    m_save->setObjectName(QStringLiteral("enable.saveScript"));
    m_copy->setObjectName(QStringLiteral("enable.copyScript"));
    m_copy->setIconName(QStringLiteral("copy"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::kS);
    row->addWidget(m_language);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kM);
    layout->addLayout(row);
    layout->addWidget(m_use);
    layout->addWidget(m_text, 1);
    connect(m_language, &SegmentedControl::currentChanged, this, &ScriptView::show);
    connect(m_save, &QPushButton::clicked, this, &ScriptView::save);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromStdString(*script())); });
}

const Result<std::string> &ScriptView::script() const
{
    return m_language->current() == PowerShell ? m_powerShell : m_ldif;
}

void ScriptView::setLook(const ForestLook &look)
{
    m_powerShell = look.powerShell;
    m_ldif = look.ldif;
    show();
}

void ScriptView::show()
{
    const bool isMade = script().has_value();
    m_save->setEnabled(isMade);
    m_copy->setEnabled(isMade);
    m_text->setPlainText(isMade ? QString::fromStdString(*script()) : QString());
    if (!isMade)
        m_use->setText(tr("This script cannot be made: %1 Write the changes now instead.")
                           .arg(QString::fromStdString(m_words.message(script().error()))));
    else if (m_language->current() == PowerShell)
        m_use->setText(
            tr("An Enterprise Admin runs it in Windows PowerShell, on a controller or a joined "
               "machine. It needs no module and tells what it did; running it twice changes nothing."));
    else
        m_use->setText(
            tr("An Enterprise Admin plays it with “ldifde -i -f FILE” or “ldapmodify -c -f FILE”. It "
               "holds what is missing now; make it anew when the forest has changed."));
}

void ScriptView::save()
{
    const bool isPowerShell = m_language->current() == PowerShell;
    const QString name =
        isPowerShell ? QStringLiteral("prepare-forest.ps1") : QStringLiteral("prepare-forest.ldif");
    const QString filter = isPowerShell ? tr("PowerShell scripts (*.ps1)") : tr("LDIF files (*.ldif)");
    askForFile(
        this, true, tr("Save the script"), filter, name, [this, script = *script()](const QString &path) {
            Q_EMIT exportRequested(path, fileExporter(path.toStdString(), [script](const ReportSink &sink) {
                                       return sink(script);
                                   }));
        });
}

} // namespace dwc
