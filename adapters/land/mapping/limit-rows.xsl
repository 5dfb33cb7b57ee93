<?xml version="1.0" encoding="UTF-8"?>
<!-- The rows of limits on a unit to the parts of rightsAndLimits, in answers and in reports -->
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" exclude-result-prefixes="#all">

  <xsl:template name="rights-and-limits">
    <xsl:param name="as-of" as="xs:string"/>
    <rightsAndLimits>
      <realEstateUnitCode>{KTT_FW_H/@BDCDYH}</realEstateUnitCode>
      <location>{KTT_FW_H/@ZL}</location>
      <asOf>{$as-of}</asOf>
      <xsl:apply-templates select="QLF_QL_DYAQ, QLF_QL_CFDJ, QLF_QL_YGDJ, QLF_QL_YYDJ, QLF_QL_JZQ"/>
    </rightsAndLimits>
  </xsl:template>

  <xsl:template match="QLF_QL_DYAQ">
    <mortgage>
      <certificateNumber>{@BDCDJZMH}</certificateNumber>
      <kind>{@DYFS}</kind>
      <mortgagee>{@DYQR}</mortgagee>
      <xsl:for-each select="tokenize(@DYR, '\|')">
        <mortgagor>{.}</mortgagor>
      </xsl:for-each>
      <secured>{@BDBZZQSE}</secured>
      <xsl:where-populated>
        <debtFrom>{@ZWLXQSSJ}</debtFrom>
        <debtTo>{@ZWLXJSSJ}</debtTo>
        <transferBarred>{map{'0': 'false', '1': 'true'}(string(@SFJZZR))}</transferBarred>
      </xsl:where-populated>
      <registeredOn>{@DJSJ}</registeredOn>
      <state>{@QSZT}</state>
    </mortgage>
  </xsl:template>

  <xsl:template match="QLF_QL_CFDJ">
    <seizure>
      <kind>{@CFLX}</kind>
      <authority>{@CFJG}</authority>
      <documentNumber>{@CFWH}</documentNumber>
      <from>{@CFQSSJ}</from>
      <xsl:where-populated>
        <to>{@CFJSSJ}</to>
        <scope>{@CFFW}</scope>
      </xsl:where-populated>
      <state>{@QSZT}</state>
    </seizure>
  </xsl:template>

  <xsl:template match="QLF_QL_YGDJ">
    <advanceNotice>
      <certificateNumber>{@BDCDJZMH}</certificateNumber>
      <kind>{@YGDJZL}</kind>
      <obligee>{@QLR}</obligee>
      <xsl:where-populated>
        <obligor>{@YWR}</obligor>
      </xsl:where-populated>
      <registeredOn>{@DJSJ}</registeredOn>
      <state>{@QSZT}</state>
    </advanceNotice>
  </xsl:template>

  <xsl:template match="QLF_QL_YYDJ">
    <objection>
      <applicant>{@SQR}</applicant>
      <matter>{@YYSX}</matter>
      <registeredOn>{@DJSJ}</registeredOn>
      <state>{@QSZT}</state>
    </objection>
  </xsl:template>

  <xsl:template match="QLF_QL_JZQ">
    <residenceRight>
      <certificateNumber>{@BDCDJZMH}</certificateNumber>
      <holder>
        <name>{@JZQR}</name>
        <kind>1</kind>
        <xsl:if test="@ZJH">
          <identityDocument>
            <type>111</type>
            <number>{@ZJH}</number>
          </identityDocument>
        </xsl:if>
      </holder>
      <xsl:where-populated>
        <from>{@JZQQSSJ}</from>
        <to>{@JZQJSSJ}</to>
      </xsl:where-populated>
      <registeredOn>{@DJSJ}</registeredOn>
      <state>{@QSZT}</state>
    </residenceRight>
  </xsl:template>
</xsl:stylesheet>
