// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/text_editors.h"

#include "core/model/guid.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

constexpr int kMaxTyped = 4096;

bool isMono(KeyType type)
{
    return type == KeyType::Guid || type == KeyType::Origin || type == KeyType::Path ||
           type == KeyType::Hosts || type == KeyType::Texts;
}

QLineEdit *makeLine(Theme &theme, const ProfileKey &key, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(editorName(key));
    line->setMaxLength(kMaxTyped);
    const auto dress = [line, &theme, mono = isMono(key.type)] {
        line->setFont(theme.font(mono ? Type::Mono : Type::Body));
        line->setMinimumHeight(theme.controlHeight());
    };
    dress();
    QObject::connect(&theme, &Theme::themeChanged, line, dress);
    return line;
}

QString shown(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

} // namespace

LineEditor::LineEditor(Theme &theme, const ProfileKey &key, QWidget *parent)
    : KeyEditor(parent), m_line(makeLine(theme, key, this))
{
    hold(m_line);
    if (key.type == KeyType::Date)
        m_line->setPlaceholderText(QStringLiteral("2027-01-31"));
    connect(m_line, &QLineEdit::textEdited, this, [this, isGuid = key.type == KeyType::Guid] {
        if (isGuid)
            normalise();
        Q_EMIT edited();
    });
}

void LineEditor::normalise()
{
    const QString typed = m_line->text();
    const auto bytes = guidBytesFromText(typed.trimmed().toStdString());
    if (!bytes)
        return;
    const QString ours = QString::fromStdString(guidText(*bytes));
    if (ours != typed)
        m_line->setText(ours);
}

Json LineEditor::value() const
{
    return m_line->text().trimmed().toStdString();
}

void LineEditor::setValue(const Json &value)
{
    if (this->value() != value)
        m_line->setText(shown(value));
}

void LineEditor::setLabel(const QString &label)
{
    m_line->setAccessibleName(label);
}

LinesEditor::LinesEditor(Theme &theme, const ProfileKey &key, QWidget *parent)
    : KeyEditor(parent), m_lines(new QPlainTextEdit(this))
{
    constexpr int kLines = 3;
    m_lines->setObjectName(editorName(key));
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    const auto dress = [this, &theme] {
        m_lines->setFont(theme.font(Type::Mono));
        m_lines->setFixedHeight(kLines * m_lines->fontMetrics().lineSpacing() + 2 * Space::kM);
    };
    dress();
    connect(&theme, &Theme::themeChanged, this, dress);
    hold(m_lines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &KeyEditor::edited);
}

Json LinesEditor::value() const
{
    Json list = Json::array();
    for (const QString &line : m_lines->toPlainText().split(QLatin1Char('\n'))) {
        if (const QString entry = line.trimmed(); !entry.isEmpty())
            list.push_back(entry.toStdString());
    }
    return list;
}

void LinesEditor::setValue(const Json &value)
{
    if (this->value() == value)
        return;
    QStringList lines;
    for (const Json &entry : value)
        lines += shown(entry);
    const QSignalBlocker quiet(m_lines);
    m_lines->setPlainText(lines.join(QLatin1Char('\n')));
}

void LinesEditor::setLabel(const QString &label)
{
    m_lines->setAccessibleName(label);
}

PathEditor::PathEditor(Theme &theme, const ProfileKey &key, QWidget *parent)
    : KeyEditor(parent), m_line(makeLine(theme, key, this))
{
    auto *button = new Button(theme, Button::Kind::Default, tr("Choose…"), this);
    m_button = button;
    button->setObjectName(m_line->objectName() + QStringLiteral(".choose"));
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kS);
    layout->addWidget(m_line, 1);
    layout->addWidget(button);
    row->setFocusProxy(m_line);
    hold(row);
    connect(m_line, &QLineEdit::textEdited, this, &KeyEditor::edited);
    connect(button, &QPushButton::clicked, this, &PathEditor::choose);
}

void PathEditor::choose()
{
    auto *dialog = new QFileDialog(window(), m_label, m_line->text(),
                                   tr("Certificates and keys (*.pem *.crt *.cer *.key "
                                      "*.keytab);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_line->setText(path);
        Q_EMIT edited();
    });
    dialog->open();
}

Json PathEditor::value() const
{
    return m_line->text().trimmed().toStdString();
}

void PathEditor::setValue(const Json &value)
{
    if (this->value() != value)
        m_line->setText(shown(value));
}

void PathEditor::setLabel(const QString &label)
{
    m_label = label;
    m_line->setAccessibleName(label);
    m_button->setAccessibleName(tr("Choose a file: %1").arg(label));
}

} // namespace dwc
