// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_text.h"

#include "ui/theme/space.h"

#include <QFileInfo>
#include <QScrollBar>
#include <QTextBlock>

namespace dwc {

namespace {

constexpr int kWidest = 720;
const QString kScheme = QStringLiteral("help");

QUrl urlOf(HelpPage page)
{
    return QUrl(QStringLiteral("%1:/%2.html").arg(kScheme, nameOf(page)));
}

std::optional<HelpPage> pageOf(const QUrl &url)
{
    return url.scheme() == kScheme ? helpPageNamed(QFileInfo(url.path()).completeBaseName()) : std::nullopt;
}

} // namespace

HelpText::HelpText(Theme &theme, const CheckWords &words, QWidget *parent)
    : QTextBrowser(parent), m_theme(theme), m_words(words)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setProperty("kind", QStringLiteral("help"));
    setObjectName(QStringLiteral("help.text"));
    setAccessibleName(tr("Help page"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpText::follow);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        m_page = pageOf(url).value_or(m_page);
        dress();
        Q_EMIT pageShown(m_page);
    });
    connect(&theme, &Theme::themeChanged, this, &HelpText::adapt);
    document()->setDefaultStyleSheet(look());
}

void HelpText::go(HelpPage page)
{
    setSource(urlOf(page));
}

void HelpText::follow(const QUrl &link)
{
    if (pageOf(link))
        setSource(link);
}

QVariant HelpText::loadResource(int type, const QUrl &name)
{
    const auto page = pageOf(name);
    return page && type == QTextDocument::HtmlResource ? helpHtml(*page, helpLanguage(), m_words)
                                                       : QVariant();
}

void HelpText::adapt()
{
    const int place = verticalScrollBar()->value();
    setFont(m_theme.font(Type::Body));
    document()->setDefaultStyleSheet(look());
    if (source().isEmpty())
        return;
    reload();
    dress();
    markAgain();
    verticalScrollBar()->setValue(place);
}

/// Colours by role; fonts are set by dress(), since headings of rich text have sizes of their own.
QString HelpText::look() const
{
    const auto colour = [this](Role role) { return m_theme.colour(role).name(); };
    return QStringLiteral("h1 { margin: 0 0 8px 0; } h2 { margin: 20px 0 4px 0; } p { margin: 0 0 8px 0; }"
                          "ul, ol { margin: 0 0 8px 0; } li { margin: 0 0 4px 0; } b { font-weight: 600; }"
                          "a { color: %1; text-decoration: none; }"
                          "th { color: %2; font-weight: 600; text-align: left; }"
                          "table { border-collapse: collapse; border: 1px solid %3; margin: 8px 0 8px 0; }"
                          "td, th { border: 1px solid %3; padding: 6px 10px; }")
        .arg(colour(Role::Accent), colour(Role::Muted), colour(Role::Border));
}

/// What a style sheet of a document cannot say: height of lines, sizes by the type scale, and a fixed font
/// without ligatures.
void HelpText::dress()
{
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    page.setTopMargin(Space::kXl); // scrolls away with the text
    page.setBottomMargin(Space::kXl);
    document()->rootFrame()->setFrameFormat(page);
    struct Stretch
    {
        QTextCursor cursor;
        QTextCharFormat format;
    };
    std::vector<Stretch> stretches; // formatting takes fragments apart, so first all of them
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        format.setLineHeight(lineStretchOf(Type::Body), QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).mergeBlockFormat(format);
        const int level = block.blockFormat().headingLevel();
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat letters = fragment.charFormat();
            if (level == 0 && !letters.fontFixedPitch())
                continue;
            letters.clearProperty(QTextFormat::FontSizeAdjustment); // it would win over the size
            letters.setFont(m_theme.font(level == 0 ? Type::Mono : level == 1 ? Type::Title : Type::Section));
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            stretches.push_back({cursor, letters});
        }
    }
    for (Stretch &stretch : stretches)
        stretch.cursor.setCharFormat(stretch.format);
}

void HelpText::mark(const QString &text)
{
    m_marked = text;
    m_hits.clear();
    m_hit = -1;
    QTextCursor at(document());
    while (!text.isEmpty() && !(at = document()->find(text, at)).isNull())
        m_hits.push_back(at);
    if (m_hits.empty())
        showHits();
    else
        goToHit(0);
}

void HelpText::goToHit(int hit)
{
    if (m_hits.empty())
        return;
    m_hit = (hit % hits() + hits()) % hits();
    QTextCursor place(document());
    place.setPosition(m_hits[std::size_t(m_hit)].selectionStart());
    setTextCursor(place);
    ensureCursorVisible();
    showHits();
}

void HelpText::showHits()
{
    QList<ExtraSelection> marks;
    for (int i = 0; i < hits(); ++i) {
        ExtraSelection one;
        one.cursor = m_hits[std::size_t(i)];
        one.format.setBackground(m_theme.colour(Role::DiffChanged));
        one.format.setForeground(m_theme.colour(Role::DiffChangedText));
        if (i == m_hit)
            one.format.setFontUnderline(true);
        marks.push_back(one);
    }
    setExtraSelections(marks);
}

/// Lines longer than about ninety letters are hard to read, however wide the window is.
void HelpText::resizeEvent(QResizeEvent *event)
{
    const int end = std::max(Space::kXl, width() - Space::kXxl - kWidest);
    setViewportMargins(Space::kXxl, 0, end, 0);
    QTextBrowser::resizeEvent(event);
}

} // namespace dwc
