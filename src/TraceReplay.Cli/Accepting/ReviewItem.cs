using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>One thing that a review asks about.</summary>
internal abstract class ReviewItem
{
    /// <summary>What is wrong with which golden (<c>changed golden/x/p.verified.txt</c>).</summary>
    public abstract string Title { get; }

    /// <summary>What accepting it does.</summary>
    public abstract string AcceptWords { get; }

    /// <summary>Shows what there is to know.</summary>
    public abstract void Show(TextWriter output, TextStyle style);

    /// <summary>Makes the golden what the captures give now, and says what that did.</summary>
    public abstract string Accept();

    /// <summary>Leaves the golden as it is, and says so.</summary>
    public abstract string Reject();
}
