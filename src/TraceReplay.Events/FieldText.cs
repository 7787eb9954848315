using System.Globalization;
using System.Text;

namespace TraceReplay.Events;

/// <summary>Fields as text, for code that goes through an event's fields without knowing them.</summary>
public static class FieldText
{
    /// <summary>The field's key as the kernel prints it.</summary>
    public static string NameOf(FieldSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        return Encoding.UTF8.GetString(spec.Name);
    }

    /// <summary>The value of a field: a number in decimal, a name for zones, flags, reasons, words and tasks; null when the trace did not carry it.</summary>
    /// <param name="e">The event.</param>
    /// <param name="spec">One of the fields of its schema.</param>
    /// <param name="names">The names of its capture.</param>
    public static string? Of(in TraceEvent e, FieldSpec spec, NameTable names)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(names);
        if (e.Get(spec.Field) is not long value)
        {
            return null;
        }

        return spec.Type switch
        {
            FieldType.Zone => ((Zone)value).ToString(),
            FieldType.Gfp => ((GfpFlags)value).ToString(),
            FieldType.ClearReason => ((ClearReason)value).ToString(),
            FieldType.Word or FieldType.TaskName => names[(int)value],
            _ => value.ToString(CultureInfo.InvariantCulture),
        };
    }
}
