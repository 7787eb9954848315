using Sprache;

namespace TraceReplay.Model;

/// <summary>A word, number, text or sign of a policy's text, and where it stands.</summary>
internal sealed class PolicyToken(string text) : IPositionAware<PolicyToken>
{
    /// <summary>What it says; of a text in quotes, what they hold.</summary>
    public string Text => text;

    /// <summary>Where it stands, quotes included, without the blanks after it.</summary>
    public SourceSpan Span { get; private set; }

    /// <inheritdoc/>
    public PolicyToken SetPos(Position startPos, int length)
    {
        Span = new SourceSpan(startPos.Pos, length, startPos.Line, startPos.Column);
        return this;
    }
}
