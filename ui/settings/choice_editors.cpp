// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/choice_editors.h"

#include "ui/settings/calm_controls.h"
#include "ui/settings/setting_words.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <algorithm>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t kMostSegments = 3;
constexpr qsizetype kMostLetters = 45; ///< of all segments together, so that they fit into a column of 640 px

} // namespace

WordEditor::WordEditor(Theme &theme, const ProfileKey &key, QWidget *parent)
    : KeyEditor(parent), m_words(key.words.begin(), key.words.end())
{
    QStringList choices;
    for (const std::string &word : m_words)
        choices += choiceOf(key.path, word);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget *control = nullptr;
    if (m_words.size() <= kMostSegments && choices.join(QString()).size() <= kMostLetters) {
        control = m_segments = new SegmentedControl(theme, row);
        for (const QString &choice : choices)
            m_segments->addSegment(choice);
        connect(m_segments, &SegmentedControl::currentChanged, this, &KeyEditor::edited);
    } else {
        control = m_list = new CalmComboBox(row);
        m_list->addItems(choices);
        const auto dress = [this, &theme] {
            m_list->setFont(theme.font(Type::Body));
            m_list->setMinimumHeight(theme.controlHeight());
        };
        dress();
        connect(&theme, &Theme::themeChanged, this, dress);
        connect(m_list, &QComboBox::currentIndexChanged, this, &KeyEditor::edited);
    }
    control->setObjectName(editorName(key));
    layout->addWidget(control);
    layout->addStretch(1);
    row->setFocusProxy(control);
    hold(row);
}

int WordEditor::current() const
{
    return m_segments ? m_segments->current() : m_list->currentIndex();
}

Json WordEditor::value() const
{
    const int at = current();
    return at < 0 ? std::string() : m_words[std::size_t(at)];
}

void WordEditor::setValue(const Json &value)
{
    const auto found =
        std::ranges::find(m_words, value.is_string() ? value.get<std::string>() : std::string());
    const int at = found == m_words.end() ? -1 : int(found - m_words.begin());
    if (m_segments) {
        const QSignalBlocker quiet(m_segments);
        m_segments->setCurrent(std::max(at, 0));
    } else {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentIndex(at);
    }
}

void WordEditor::setLabel(const QString &label)
{
    QWidget *shown = m_segments ? static_cast<QWidget *>(m_segments) : m_list;
    shown->setAccessibleName(label);
    shown->setAccessibleDescription(label); // the name of a list is its value
}

WordsEditor::WordsEditor(Theme &theme, const ProfileKey &key, QWidget *parent) : KeyEditor(parent)
{
    layout()->setSpacing(Space::kXs);
    for (const std::string_view word : key.words) {
        auto *box = new QCheckBox(choiceOf(key.path, word), this);
        box->setObjectName(editorName(key) + QLatin1Char('.') +
                           QString::fromUtf8(word.data(), qsizetype(word.size())));
        box->setFont(theme.font(Type::Body));
        connect(&theme, &Theme::themeChanged, box, [box, &theme] { box->setFont(theme.font(Type::Body)); });
        connect(box, &QCheckBox::toggled, this, &KeyEditor::edited);
        m_boxes.emplace_back(word, box);
        hold(box);
    }
}

Json WordsEditor::value() const
{
    Json list = Json::array();
    for (const auto &[word, box] : m_boxes) {
        if (box->isChecked())
            list.push_back(word);
    }
    return list;
}

void WordsEditor::setValue(const Json &value)
{
    for (const auto &[word, box] : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(std::ranges::find(value, Json(word)) != value.end());
    }
}

void WordsEditor::setLabel(const QString &label)
{
    for (const auto &[word, box] : m_boxes)
        box->setAccessibleName(QStringLiteral("%1: %2").arg(label, box->text()));
}

FlagEditor::FlagEditor(Theme &theme, const ProfileKey &key, QWidget *parent)
    : KeyEditor(parent), m_box(new QCheckBox(this))
{
    m_box->setObjectName(editorName(key));
    m_box->setFont(theme.font(Type::Body));
    connect(&theme, &Theme::themeChanged, m_box, [this, &theme] { m_box->setFont(theme.font(Type::Body)); });
    connect(m_box, &QCheckBox::toggled, this, &KeyEditor::edited);
    hold(m_box);
}

Json FlagEditor::value() const
{
    return m_box->isChecked();
}

void FlagEditor::setValue(const Json &value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(value.is_boolean() && value.get<bool>());
}

void FlagEditor::setLabel(const QString &label)
{
    m_box->setText(label);
    m_box->setAccessibleName(label);
}

} // namespace dwc
